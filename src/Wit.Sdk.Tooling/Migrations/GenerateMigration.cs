using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling.Carrying;

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
    /// <exception cref="ToolException">The name is not a file name, or the folder can't be written.</exception>
    /// <exception cref="DiagnosticsException">A rename does not fit the schemas.</exception>
    public static async Task<GenerateResult> RunAsync(
        MigrationFolder folder, SchemaModel schema, GenerateRequest request, TimeProvider clock, CancellationToken ct = default)
    {
        var step = SchemaStep.Between(folder.Model, folder.InForm(schema), request.Answers, request.Mode);
        var carried = request.Carried ?? folder.Carried;
        var change = CarriedChange.Between(folder.Carried, carried, step.Plan, step.Target);
        var isSame = carried.Write() == folder.Carried.Write();
        if (step.Changes.Count == 0 && change.IsEmpty)
        {
            // The order of the statements changes no database, but comparisons build the objects in it.
            if (!isSame && !request.DryRun) await folder.ReplaceCarriedAsync(carried, ct);
            return new GenerateResult.NoChanges { Unused = step.Unused };
        }

        if (step.Questions.Count > 0) return new GenerateResult.Unanswered(step.Questions) { Unused = step.Unused };
        var title = Checked(request.Name) ?? (step.Changes.Count == 0 ? "database_objects" : MigrationName.From(step.Changes, isFirst: folder.Journal.Entries.IsEmpty));
        var migrations = CarriedMigration.Files(step.Plan, change, carried, request)
            .Select((file, i) => new NewMigration(i == 0 ? title : $"{title}_{i + 1}", file.Sql, step.Target) { IsByHand = file.HasPlace, Carried = isSame ? null : carried }).ToList();
        var writer = new MigrationFolderWriter(folder, request.Prefix, clock);
        if (request.DryRun)
        {
            return new GenerateResult.Planned(writer.Name(migrations), step.Changes, [.. step.Costs])
            {
                Unused = step.Unused, Carried = change.Describe(), ByHand = change.ByHand,
            };
        }

        var files = await writer.WriteAsync(migrations, ct);
        return new GenerateResult.Written(files, step.Changes, [.. step.Costs]) { Unused = step.Unused, Carried = change.Describe(), ByHand = change.ByHand };
    }

    /// <summary>Writes an empty migration to be filled by hand; the schema stays as it was.</summary>
    public static async Task<GenerateResult> RunCustomAsync(MigrationFolder folder, GenerateRequest request, TimeProvider clock, CancellationToken ct = default)
    {
        var migration = new NewMigration(Checked(request.Name) ?? "custom", CustomFile, folder.Model) { IsByHand = true };
        return new GenerateResult.Written(await new MigrationFolderWriter(folder, request.Prefix, clock).WriteAsync([migration], ct), [], []);
    }

    private static string? Checked(string? name) => name is null ? null
        : MigrationName.FromPerson(name) ?? throw new ToolException($"'{name}' can't be a file name; use letters, digits, '_' and '-'.", isUsage: true);
}
