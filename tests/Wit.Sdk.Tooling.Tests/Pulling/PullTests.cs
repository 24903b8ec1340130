using Npgsql;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Oracle;
using Wit.Sdk.Tooling.Pulling;

namespace Wit.Sdk.Tooling.Tests.Pulling;

/// <summary>A schema file that is written from a database builds that database again.</summary>
public sealed class PullTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly string s_folder = RepositoryRoot.Combine("tests", "Wit.Sdk.Tooling.Tests", "Pulling");

    /// <summary>
    /// The schemas whose snapshot the server of the tests accepts. Left out are those that refer to tables which the pull does not read, and one that has collations in the names of
    /// its types: such a loss is named, as <c>losses.sql</c> shows.
    /// </summary>
    public static TheoryData<string> Cases => [.. OracleCorpus.Cases
        .Where(name => !OracleCorpus.Differences.ContainsKey(name) && OracleCorpus.Before(name).Length == 0 && name != "typescript/own-sql-type")];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_file_of_a_database_builds_the_same_database(string name)
    {
        var model = SnapshotReader.Read(new SourceFile(name + ".json", OracleCorpus.Snapshot(name))).Model!;
        string[] schemas = ["public", .. model.Schemas.Select(schema => schema.Name)];

        var pulled = await PullAsync(Ddl.ForSchema(model).Replace("CONCURRENTLY ", string.Empty, StringComparison.Ordinal), schemas);

        Assert.True(pulled.Losses.Count == 0, string.Join('\n', pulled.Losses) + "\n\n" + pulled.Text);
    }

    [Fact]
    public async Task What_the_file_can_not_say_is_named()
    {
        var pulled = await PullAsync(await File.ReadAllTextAsync(Path.Combine(s_folder, "losses.sql")), ["public"]);

        Testing.Snapshot.Match(pulled.Text, "Losses", "ts");
        Testing.Snapshot.Match(string.Join('\n', pulled.CarriedObjects.Select(carried => "carried: " + carried).Concat(pulled.Losses)), "Losses");
    }

    [Fact]
    public async Task Names_and_texts_of_a_database_are_never_code()
    {
        var pulled = await PullAsync(await File.ReadAllTextAsync(Path.Combine(s_folder, "hostile.sql")), ["public"]);

        Testing.Snapshot.Match(pulled.Text, "Hostile", "ts");
        Assert.Empty(pulled.Losses);
    }

    [Fact]
    public async Task A_second_pull_gives_the_same_bytes()
    {
        var sql = await File.ReadAllTextAsync(Path.Combine(s_folder, "losses.sql"));

        Assert.Equal((await PullAsync(sql, ["public"])).Text, (await PullAsync(sql, ["public"])).Text);
    }

    private async Task<PulledSchema> PullAsync(string sql, string[] schemas)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        if (!string.IsNullOrWhiteSpace(sql))
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync();
        }

        return await PullSchema.RunAsync(connection, new PullRequest(schemas, [], []));
    }
}
