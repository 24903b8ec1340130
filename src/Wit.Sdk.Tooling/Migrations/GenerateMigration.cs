using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling.Migrations.Scripting;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>Writes the next migration into a folder.</summary>
public static class GenerateMigration
{
    private const string CustomFile = "-- A migration written by hand: put its SQL below.\n";

    /// <summary>Writes the migration that leads from what the folder makes to a schema, if they differ.</summary>
    /// <param name="folder">The folder as it is.</param>
    /// <param name="schema">The schema after the migration.</param>
    /// <param name="request">How it is to be done.</param>
    /// <param name="clock">The time of the migration.</param>
    /// <param name="ct">Stops before anything is written.</param>
    /// The name is not a file name, or the folder can't be written.
    /// <exception cref="DiagnosticsException">A rename does not fit the schemas.</exception>
    public static async Task<GenerateResult> RunAsync(
        MigrationFolder folder, SchemaModel schema, GenerateRequest request, TimeProvider clock, CancellationToken ct = default)
    {
        var step = SchemaStep.Between(folder.Model, folder.InForm(schema), request.Answers, request.Mode);
        if (step.Changes.Count == 0) return new GenerateResult.NoChanges { Unused = step.Unused };
        if (step.Questions.Count > 0) return new GenerateResult.Unanswered(step.Questions) { Unused = step.Unused };
        var title = Checked(request.Name) ?? MigrationName.From(step.Changes, isFirst: folder.Journal.Entries.IsEmpty);
        var parts = step.Plan.SplitByTransaction();
        var migrations = parts.Select((part, i) => Migration(part, i == 0 ? title : $"{title}_{i + 1}", step.Target, request, hasData: request.WithData && i == 0)).ToList();
        var writer = new MigrationFolderWriter(folder, request.Prefix, clock);
        if (request.DryRun) return new GenerateResult.Planned(writer.Name(migrations), step.Changes, [.. step.Costs]) { Unused = step.Unused };
        var files = await writer.WriteAsync(migrations, ct);
        return new GenerateResult.Written(files, step.Changes, [.. step.Costs]) { Unused = step.Unused };
    }

    /// <summary>Writes an empty migration to be filled by hand; the schema stays as it was.</summary>
    public static async Task<GenerateResult> RunCustomAsync(MigrationFolder folder, GenerateRequest request, TimeProvider clock, CancellationToken ct = default)
    {
        var migration = new NewMigration(Checked(request.Name) ?? "custom", CustomFile, folder.Model) { IsByHand = true };
        return new GenerateResult.Written(await new MigrationFolderWriter(folder, request.Prefix, clock).WriteAsync([migration], ct), [], []);
    }

    /// <summary>A file with a place for custom statements is meant to be changed.</summary>
    private static NewMigration Migration(MigrationPlan plan, string name, SchemaModel schema, GenerateRequest request, bool hasData)
    {
        var sql = MigrationScript.File(plan, request.LinterNotes);
        return hasData ? new NewMigration(name, DataPlace.Mark(sql, plan), schema) { IsByHand = true } : new NewMigration(name, sql, schema);
    }

    private static string? Checked(string? name) => name is null ? null
        : MigrationName.FromPerson(name) ?? throw new ToolException($"'{name}' can't be a file name; use letters, digits, '_' and '-'.", isUsage: true);
}
