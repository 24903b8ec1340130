using Npgsql;
using Wit.Sdk.LocalPostgres.Binaries;
using Wit.Sdk.LocalPostgres.Docker;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>A version is asked for.</summary>
public sealed class VersionTests
{
    [NpmFact]
    public async Task A_server_from_npm_has_the_version_and_knows_languages_time_zones_and_extensions()
    {
        await using var server = await LocalPostgres.StartAsync(new LocalPostgresOptions { Sources = [LocalPostgresSource.Npm], Version = 18 });
        Assert.Equal(18, server.ServerVersion.Major);
        Assert.NotNull(server.DataFolder);
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        await using var command = source.CreateCommand(
            """
            create extension pg_trgm; create extension citext; create extension pgcrypto;
            select lower('ÄÖ') || to_char(timestamptz '2026-07-01 00:00Z' at time zone 'Europe/Berlin', ' HH24') || ' ' || current_setting('server_encoding')
              || ' ' || ('b' collate "en-x-icu" > 'A')
            """);
        Assert.Equal("äö 02 UTF8 true", await command.ExecuteScalarAsync());
    }

    [NpmFact]
    public async Task Local_binaries_of_another_version_are_passed_over()
    {
        var options = new LocalPostgresOptions { EnvironmentVariable = "WIT_TEST_NOT_SET", DockerImage = "wit.invalid/postgres:0", Version = 18 };
        await using var server = await LocalPostgres.StartAsync(options);
        Assert.Equal(18, server.ServerVersion.Major);
    }

    [Fact]
    public async Task A_given_folder_with_another_version_is_an_error_that_says_so()
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = Directory.CreateTempSubdirectory("wit-version-");
        foreach (var name in new[] { "initdb", "postgres" })
        {
            var path = Path.Combine(folder.FullName, name);
            await File.WriteAllTextAsync(path, "#!/bin/sh\necho 'postgres (PostgreSQL) 9.6.24 (Debian 9.6.24-1)'\n");
            File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
        }

        var options = new LocalPostgresOptions { Sources = [LocalPostgresSource.LocalBinaries], BinariesFolder = folder.FullName, Version = 18 };
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(options));
        Assert.Contains($"Local binaries: '{folder.FullName}' holds PostgreSQL 9; version 18 is required.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("\nInstall PostgreSQL 18, Docker, or Node.js with npm; or set DATABASE_URL.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(folder.FullName, await Installation.FindAsync(folder.FullName, null, CancellationToken.None));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(null, null, "postgres:17-alpine")]
    [InlineData(null, 18, "postgres:18-alpine")]
    [InlineData("pgvector/pgvector:pg16", 16, "pgvector/pgvector:pg16")]
    public void The_container_has_the_image_of_the_version_unless_one_is_given(string? image, int? version, string expected) =>
        Assert.Equal(expected, DockerServer.Image(new LocalPostgresOptions { DockerImage = image, Version = version }));

    [Theory]
    [InlineData(13)]
    [InlineData(19)]
    [InlineData(0)]
    public async Task A_version_that_is_not_supported_is_an_error(int version)
    {
        var exception = await Assert.ThrowsAsync<LocalPostgresException>(() => LocalPostgres.StartAsync(new LocalPostgresOptions { Version = version }));
        Assert.Equal($"LocalPostgresOptions.Version is '{version}', which is not a supported version of PostgreSQL: use a number from 14 to 18.", exception.Message);
    }

    [NpmFact]
    public async Task The_variable_selects_the_version_of_a_whole_process()
    {
        using var process = Holder.Start("hold", new Dictionary<string, string>(StringComparer.Ordinal) { ["WIT_POSTGRES_VERSION"] = "18" });
        await process.StandardOutput.ReadLineAsync();
        await process.StandardOutput.ReadLineAsync();
        Assert.StartsWith("18.", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        process.Kill();
        await process.WaitForExitAsync();
    }
}
