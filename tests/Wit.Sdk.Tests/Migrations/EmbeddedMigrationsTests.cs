using Wit.Sdk.Definitions;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Migrations;

/// <summary>Migrations as an app has them: embedded by its build, with what its drizzle.config.ts said of them.</summary>
public sealed class EmbeddedMigrationsTests
{
    [Theory]
    [InlineData(null, null, "own.applied")]
    [InlineData("other", null, "other.applied")]
    [InlineData(null, "log", "own.log")]
    public async Task What_was_applied_is_recorded_where_the_config_of_the_build_says_unless_the_app_says_otherwise(string? schema, string? table, string expected)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = new Db(new WitDatabaseOptions
        {
            ConnectionString = database.ConnectionString,
            Migrations = new MigrationOptions { HistorySchema = schema, HistoryTable = table, LockTimeout = TimeSpan.FromSeconds(2) },
        });

        Assert.Equal("0000_init", Assert.Single(await db.Migrations.ApplyAsync()).Tag);

        Assert.Equal(1L, await database.ScalarAsync<long>($"select count(*) from {expected}"));
        Assert.True(await database.ScalarAsync<bool>("select to_regclass('embedded') is not null and to_regnamespace('drizzle') is null"));
        Assert.Equal(MigrationState.Applied, Assert.Single(await db.Migrations.GetStatusAsync()).State);
    }

    private sealed class Db(WitDatabaseOptions options) : WitDatabase(options, s_definition)
    {
        private static readonly DatabaseDefinition s_definition = new()
        {
            Name = nameof(Db),
            MigrationsAssembly = typeof(Db).Assembly,
            HistorySchema = "own",
            HistoryTable = "applied",
        };
    }
}
