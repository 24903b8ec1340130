using System.Text;
using System.Text.RegularExpressions;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Oracle;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Tests.Drift;

/// <summary>A database is compared with a schema by meaning: nothing is reported of a database that the schema made, and each change by hand is named.</summary>
public sealed class DriftTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Separator = "-- mutation: ";

    private static readonly string s_folder = RepositoryRoot.Combine("tests", "Wit.Sdk.Tooling.Tests", "Drift");
    private static readonly string s_mutations = File.ReadAllText(Path.Combine(s_folder, "mutations.sql")).ReplaceLineEndings("\n");

    /// <summary>The schemas whose snapshot the server of the tests accepts.</summary>
    public static TheoryData<string> Cases => [.. OracleCorpus.Cases.Where(name => !OracleCorpus.Differences.ContainsKey(name))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_database_that_the_snapshot_made_has_no_difference(string name)
    {
        var model = SnapshotReader.Read(new SourceFile(name + ".json", OracleCorpus.Snapshot(name))).Model!;

        var ddl = OracleCorpus.Before(name) + "\n" + Ddl.ForSchema(model).Replace("CONCURRENTLY ", string.Empty, StringComparison.Ordinal);
        var report = (await CompareAsync(model, ddl)) with { Foreign = [] };

        Assert.Equal(string.Empty, Text(report));
    }

    [Fact]
    public async Task A_database_that_was_migrated_file_by_file_has_no_difference_to_its_newest_snapshot()
    {
        await using var own = await TestDatabase.CreateAsync();
        var workspace = new Workspace(RepositoryRoot.Combine("schema"), _ => null, TimeProvider.System);
        var folder = await MigrationFolder.ReadAsync(workspace, "migrations");
        var migrations = new DatabaseMigrations(own.ConnectionString, folder.Path, new MigrationOptions());
        await migrations.ApplyAsync(progress: null);

        var applied = await AppliedSchema.ReadAsync(workspace, folder, await migrations.GetStatusAsync());

        Assert.NotEmpty(applied!.Value.Model.Tables);
        Assert.Equal(string.Empty, Text(await migrations.CompareAsync(applied.Value.Model, applied.Value.Carried)));
    }

    [Fact]
    public async Task Each_change_that_is_made_by_hand_is_named()
    {
        var workspace = new Workspace(s_folder, _ => null, TimeProvider.System);
        var schema = await CompiledSchema.LoadAsync(workspace, ["schema.ts"], NameCasing.AsWritten);
        Assert.False(schema.HasErrors, string.Join('\n', schema.Result.Diagnostics));
        var ddl = Ddl.ForSchema(schema.Model);
        var text = new StringBuilder();
        foreach (var mutation in s_mutations.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Where(part => part.Contains('\n', StringComparison.Ordinal)))
        {
            var (name, sql) = (mutation[..mutation.IndexOf('\n', StringComparison.Ordinal)], mutation[mutation.IndexOf('\n', StringComparison.Ordinal)..]);
            text.Append("# ").Append(name).Append('\n').Append(await ReportAsync(schema.Model, ddl + "\n" + sql)).Append('\n');
        }

        // From version 16 on, the server leaves out the table's name where a query has only one table.
        Testing.Snapshot.Match(Regex.Replace(text.ToString(), @"(?<![.\w])tickets\.", string.Empty, RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1)), "Mutations");
    }

    private async Task<string> ReportAsync(SchemaModel model, string sql)
    {
        try
        {
            return Text(await CompareAsync(model, sql));
        }
        catch (PostgresException exception)
        {
            throw new InvalidOperationException("The mutation itself fails: " + sql[^Math.Min(sql.Length, 300)..], exception);
        }
    }

    private async Task<DriftReport> CompareAsync(SchemaModel model, string sql)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        if (!string.IsNullOrWhiteSpace(sql))
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync();
        }

        return await DatabaseDrift.CompareAsync(connection, model, []);
    }

    private static string Text(DriftReport report) => string.Concat(
        report.Differences.Select(difference => difference + "\n").Concat(report.Undecided.Select(part => "undecided: " + part + "\n")).Concat(report.Foreign.Select(name => "foreign: " + name + "\n")));
}
