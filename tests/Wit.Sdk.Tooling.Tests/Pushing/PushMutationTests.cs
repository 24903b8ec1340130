using System.Text;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Pushing;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Tests.Pushing;

/// <summary>A schema is pushed back over each change that was made by hand.</summary>
public sealed class PushMutationTests
{
    private const string Separator = "-- mutation: ";

    private static readonly string s_folder = RepositoryRoot.Combine("tests", "Wit.Sdk.Tooling.Tests", "Drift");

    [Fact]
    public async Task Each_change_that_was_made_by_hand_is_undone_and_nothing_is_dropped_without_consent()
    {
        var compiled = await CompiledSchema.LoadAsync(new Workspace(s_folder, _ => null, TimeProvider.System), ["schema.ts"], NameCasing.AsWritten);
        var target = Pushing.Target(compiled.Model);
        var text = new StringBuilder();
        var mutations = (await File.ReadAllTextAsync(Path.Combine(s_folder, "mutations.sql"))).ReplaceLineEndings("\n");
        foreach (var mutation in mutations.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Where(part => part.Contains('\n', StringComparison.Ordinal)))
        {
            var end = mutation.IndexOf('\n', StringComparison.Ordinal);
            await using var database = await TestDatabase.CreateAsync(Ddl.ForSchema(compiled.Model));
            await database.ExecuteAsync(mutation[end..]);
            text.Append("# ").Append(mutation.AsSpan(0, end)).Append('\n').Append(await PushAsync(database, target));
        }

        Testing.Snapshot.Match(text.ToString(), "PushedMutations");
    }

    private static async Task<string> PushAsync(TestDatabase database, PushTarget target)
    {
        try
        {
            var (outcome, flags) = await Pushing.PushWithConsentAsync(database.ConnectionString, target);
            var again = await Pushing.PushAsync(database.ConnectionString, target, [.. flags]);
            Assert.Empty(again.Applied.Statements);
            var rest = await CompareAsync(database, target.Model);
            return string.Concat(flags.Select(flag => flag + "\n").Concat(outcome.Applied.Statements.Select(statement => statement.Sql + ";\n"))
                .Concat(outcome.Problems.Select(problem => "problem: " + problem.Message + "\n"))
                .Concat(outcome.Remainder.Statements.Select(statement => "remainder: " + statement.Sql + "\n"))
                .Concat(outcome.Remainder.Foreign.Select(name => "stays: " + name + "\n"))
                .Concat(rest.Differences.Select(difference => "differs: " + difference.Kind + " " + difference.Path + "\n"))) + "\n";
        }
        catch (ToolException exception)
        {
            return "failed: " + exception.Message + "\n\n";
        }
    }

    private static async Task<DriftReport> CompareAsync(TestDatabase database, SchemaModel model)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        return await DatabaseDrift.CompareAsync(connection, model, []);
    }
}
