using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Cli.Output;

/// <summary>Compares a database itself with what its newest migration says. Only a database that the caller names: the comparison needs a role that owns the schemas.</summary>
internal static class DriftDiagnostics
{
    /// <summary>The differences; none, with a warning, where the schema of the newest migration is not known.</summary>
    /// <exception cref="ToolException">The role may not compare.</exception>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(
        Reporter report, Workspace workspace, DatabaseMigrations database, MigrationFolder folder, IReadOnlyList<MigrationStatus> statuses, CancellationToken cancellationToken)
    {
        if (await AppliedSchema.ReadAsync(workspace, folder, statuses, cancellationToken) is not var (model, carried))
        {
            await report.WarningAsync("the database was not compared with the schema: its newest migration has no snapshot, or an older one is pending");
            return [];
        }

        return Of(await database.CompareAsync(model, carried, cancellationToken));
    }

    /// <summary>The differences of a comparison.</summary>
    public static IReadOnlyList<Diagnostic> Of(DriftReport report) =>
    [
        .. report.Differences.Select(difference => Diagnostic.Create(DiagnosticCatalogue.DatabaseDiffers, null, difference)),
        .. report.Undecided.Select(part => Diagnostic.Create(DiagnosticCatalogue.NotComparable, null, part)),
    ];
}
