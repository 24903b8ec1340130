using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Sql.Checking;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Migrations.Checking;

/// <summary>Reports the problems of a migrations folder, before it is merged or deployed.</summary>
public static class CheckMigrations
{
    /// <summary>Holds the files against each other, and the newest snapshot against the schema.</summary>
    /// <param name="workspace">Where paths start.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="schema">The schema, without errors.</param>
    /// <param name="carried">The objects that stand beside the schema as SQL.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>The problems; empty if there are none.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(Workspace workspace, MigrationFolder folder, CompiledSchema schema, CarriedSchema carried, CancellationToken ct = default)
    {
        var inspection = await FolderInspection.ReadAsync(workspace, folder, ct);
        var problems = inspection.Problems().ToList();
        problems.AddRange(inspection.Migrations.SelectMany(migration => migration.Sql is { } sql ? FileSyntax.Check(sql) : []));
        if (Pending(folder, schema, carried) is { } pending) problems.Add(pending);
        return problems;
    }

    /// <summary>Refuses to add a migration to a damaged folder: it would be built on a state that no database has.</summary>
    /// <exception cref="DiagnosticsException">The folder is damaged, as <see cref="RunAsync"/> reports it.</exception>
    public static async Task ThrowIfDamagedAsync(Workspace workspace, MigrationFolder folder, CancellationToken ct = default)
    {
        var obstacles = (await FolderInspection.ReadAsync(workspace, folder, ct)).Obstacles().ToList();
        if (obstacles.Count > 0) throw new DiagnosticsException(obstacles);
    }

    /// <summary>The problems of the folder in view of a database: an applied file is history, whatever its time.</summary>
    public static IEnumerable<Diagnostic> InViewOf(IEnumerable<Diagnostic> problems, IReadOnlyList<MigrationStatus> statuses)
    {
        var applied = statuses.Where(status => status.State == MigrationState.Applied).Select(status => status.File!.Tag).ToList();
        return problems.Select(problem => problem.Code == DiagnosticCatalogue.MigrationOutOfOrder.Code && applied.Exists(tag => problem.Message.StartsWith($"'{tag}'", StringComparison.Ordinal))
            ? problem.As(DiagnosticSeverity.Warning)
            : problem);
    }

    /// <summary>The problems that the database reports for the folder.</summary>
    public static IEnumerable<Diagnostic> Of(IEnumerable<MigrationStatus> statuses) => statuses.Select(status => status.State switch
    {
        MigrationState.Edited => Diagnostic.Create(DiagnosticCatalogue.EditedAfterApplied, null, status.File!.FileName),
        MigrationState.Missing => Diagnostic.Create(DiagnosticCatalogue.MissingMigration, null, status.Name),
        MigrationState.Pending when status.IsOutOfOrder => Diagnostic.Create(DiagnosticCatalogue.LateMigration, null, status.Name),
        _ => null,
    }).OfType<Diagnostic>();

    /// <summary>The changes that no migration holds, at the line of the first.</summary>
    private static Diagnostic? Pending(MigrationFolder folder, CompiledSchema schema, CarriedSchema carried)
    {
        var changes = SchemaDiffer.Diff(folder.Model, folder.InForm(schema.Model), default).Changes;
        var lines = changes.Select(ChangeSummary.Describe).Concat(CarriedChange.Between(folder.Carried, carried, new MigrationPlan(default), schema.Model).Describe().Select(line => line + (TenantSql.IsOwn(line) ? " by @tenant" : " in database.sql"))).ToList();
        if (lines.Count == 0) return null;
        var place = changes.SelectMany(ChangeKeys.Of).Select(schema.Result.SourceMap.Find).FirstOrDefault(place => place is not null);
        var pending = Diagnostic.Create(DiagnosticCatalogue.PendingChanges, place);
        return pending with
        {
            Descriptor = pending.Descriptor with { Severity = DiagnosticSeverity.Error },
            Message = pending.Message + ": " + string.Join(", ", lines.Take(3)) + (lines.Count > 3 ? $" and {lines.Count - 3} more" : string.Empty),
        };
    }
}
