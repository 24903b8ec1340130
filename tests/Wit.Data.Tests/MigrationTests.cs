using System.Diagnostics;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Catalog;

namespace Wit.Data.Tests;

public sealed class MigrationTests
{
    private const int Processes = 16;

    [Fact]
    public async Task The_embedded_migrations_make_the_same_catalog_as_the_ddl_of_the_schema()
    {
        await using var migrated = await TestDatabase.CreateAsync();
        await using var created = await TestDatabase.CreateAsync(WitDb.Schema.Ddl);
        await using var db = WitDb.Connect(migrated.ConnectionString);

        await db.Migrations.ApplyAsync();

        Assert.Equal(await CatalogAsync(created), await CatalogAsync(migrated));
        Assert.All(await db.Migrations.GetStatusAsync(), status => Assert.Equal(MigrationState.Applied, status.State));
    }

    [Fact]
    public async Task Sixteen_processes_that_migrate_an_empty_database_at_once_all_succeed_and_each_migration_runs_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        var processes = Enumerable.Range(0, Processes).Select(_ => Start()).ToList();
        foreach (var process in processes)
            Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());

        foreach (var process in processes)
            await process.StandardInput.WriteLineAsync(database.ConnectionString + ";Timeout=120");
        var applied = await Task.WhenAll(processes.Select(EndAsync));

        await using var db = WitDb.Connect(database.ConnectionString);
        var expected = (await db.Migrations.GetStatusAsync()).Select(status => status.Name).ToList();
        Assert.Equal(expected, applied.SelectMany(tags => tags).Order(StringComparer.Ordinal));
        Assert.Equal(22L, await database.ScalarAsync<long>("select count(*) from pg_tables where schemaname = 'public'"));
        Assert.Equal((long)expected.Count, await database.ScalarAsync<long>("select count(*) from drizzle.__drizzle_migrations"));
    }

    /// <summary>Everything but drizzle's own schema, where the migrations are recorded.</summary>
    private static async Task<IEnumerable<string>> CatalogAsync(TestDatabase database) =>
        (await DatabaseCatalog.ReadAsync(database.DataSource)).Lines.Where(line => !line.Contains("drizzle", StringComparison.Ordinal));

    private static async Task<string[]> EndAsync(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, await error);
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(MigratingProcess).Assembly.Location, "migrate"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("'dotnet' did not start");
    }
}
