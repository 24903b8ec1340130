using System.Globalization;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.Packages;

/// <summary>
/// Packs the packages once into the repository's local feed, under a version of this run's own, and removes them at the end. Where <c>WIT_PACKED_VERSION</c> names a version that is in
/// the feed already, it takes that and leaves it there: CI packs once. Its own tool is not linked to one program, which takes a C compiler and a minute: CI's is.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private static readonly string[] Projects = ["Wit.Sdk", "Wit.Sdk.AspNetCore", "Wit.Sdk.LocalPostgres", "Wit.Sdk.Cli", "Wit.Data"];

    private static readonly string? s_packed = Environment.GetEnvironmentVariable("WIT_PACKED_VERSION");

    private readonly string _work = Path.Combine(Path.GetTempPath(), "wit-package-" + Guid.NewGuid().ToString("N"));

    /// <summary>The version that was packed; no cache can hold it.</summary>
    public string Version { get; } = s_packed ?? "0.2.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture).TrimStart('0');

    /// <summary>The folder of the packages.</summary>
    public static string Feed => Path.Combine(RepositoryRoot.Path, "artifacts", "packages");

    /// <summary>Makes an empty folder outside of the repository that restores from the local feed and the machine's own sources.</summary>
    public string NewFolder(string name)
    {
        var folder = Path.Combine(_work, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="wit-local" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_work);
        Directory.CreateDirectory(Feed);
        if (s_packed is not null)
            return;
        var artifacts = Path.Combine(_work, "artifacts");
        foreach (var project in Projects)
        {
            await Dotnet.SucceedAsync(
                RepositoryRoot.Path, "pack", Path.Combine("src", project), "-p:Version=" + Version, "-p:ArtifactsPath=" + artifacts, "-o", Feed, "-nodeReuse:false",
                "-p:WitToolNative=ReadyToRun");
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        if (s_packed is null)
            DeletePackages();
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var extracted in Projects.Select(project => Path.Combine(cache, project.ToLowerInvariant(), Version)).Where(Directory.Exists))
            Directory.Delete(extracted, recursive: true);
        Directory.Delete(_work, recursive: true);
        return Task.CompletedTask;
    }

    private void DeletePackages()
    {
        foreach (var package in Directory.EnumerateFiles(Feed, $"*.{Version}.*nupkg"))
            File.Delete(package);
    }
}
