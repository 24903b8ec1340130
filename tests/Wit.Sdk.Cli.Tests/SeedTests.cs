using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

public sealed class SeedTests
{
    private const string Seed = """
        -- Two users.
        insert into users (id, name) values (1, 'octocat'), (2, 'hubot')
        on conflict do nothing;

        update users set name = 'mona' where id = 1 and name = 'octocat';
        """;

    [Fact]
    public async Task The_file_beside_the_config_is_run_and_may_run_again()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await MigratedAsync(database);
        project.Write("seed.sql", Seed);

        var first = await project.RunAsync("seed");
        var again = await project.RunAsync("seed");

        Assert.Equal((0, "seed.sql(2): insert 2 rows\nseed.sql(5): update 1 row\nseeded seed.sql: 3 rows written\n"), (first.ExitCode, first.Out));
        Assert.Equal((0, "seed.sql(2): insert 0 rows\nseed.sql(5): update 0 rows\nseeded seed.sql: 0 rows written; the data already existed\n"), (again.ExitCode, again.Out));
        Assert.Equal(["mona", "hubot"], await database.ListAsync<string>("select name from users order by id"));
    }

    [Fact]
    public async Task The_result_comes_as_json_and_from_the_file_that_is_named()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await MigratedAsync(database);
        project.Write("data/some.sql", Seed);

        var json = JsonDocument.Parse((await project.RunAsync("seed", "--file", "data/some.sql", "--json")).Out).RootElement;

        Assert.Equal(("data/some.sql", 3), (json.GetProperty("file").GetString(), json.GetProperty("rowsWritten").GetInt32()));
        Assert.Equal(["insert", "update"], json.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task A_statement_that_fails_undoes_the_file_and_shows_its_place()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await MigratedAsync(database);
        project.Write("seed.sql", Seed + "\n\ninsert into nowhere_to_be_found values (1);\n");

        var result = await project.RunAsync("seed");
        var json = JsonDocument.Parse((await project.RunAsync("seed", "--json")).Out).RootElement;

        Assert.Equal(1, result.ExitCode);
        foreach (var expected in new[] { "seed.sql(7,13)", "42P01", "nothing of this file was applied", "insert into nowhere_to_be_found" }) Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Equal(("seed.sql", 7), (json.GetProperty("file").GetString(), json.GetProperty("line").GetInt32()));
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from users"));
    }

    [Theory]
    [InlineData("commit")]
    [InlineData("BEGIN")]
    [InlineData("rollback")]
    public async Task A_file_that_would_end_its_transaction_is_refused_before_it_runs(string statement)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = await MigratedAsync(database);
        project.Write("seed.sql", $"{Seed}\n{statement};\n");

        var result = await project.RunAsync("seed");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"seed.sql(6): the file runs in one transaction, which \"{statement}\" would begin or end", result.Error, StringComparison.Ordinal);
        Assert.Equal(0L, await database.ScalarAsync<long>("select count(*) from users"));
    }

    [Fact]
    public async Task Without_a_file_or_a_database_the_call_says_what_is_missing()
    {
        using var project = Schemas.Project();
        var noFile = await project.RunAsync("seed");
        project.Write("seed.sql", Seed);
        var noDatabase = await project.RunAsync("seed");

        Assert.Equal((2, 2), (noFile.ExitCode, noDatabase.ExitCode));
        Assert.Contains("'schema/seed.sql' does not exist", noFile.Error, StringComparison.Ordinal);
        Assert.Contains("'DB_URL'", noDatabase.Error, StringComparison.Ordinal);
    }

    private static async Task<CliProject> MigratedAsync(TestDatabase database)
    {
        var project = Schemas.Project();
        project.Variables["DB_URL"] = database.ConnectionString;
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("migrate")).ExitCode);
        return project;
    }
}
