using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit status</c>: how each migration stands. An edited or missing file is a problem, a pending one is not. A database that is named is compared too.</summary>
internal sealed class StatusCommand : WitCommand
{
    private readonly ProjectOptions _project = new();

    public StatusCommand(ICliEnvironment environment)
        : base("status", "Show which migrations are applied, pending, out of order, edited and missing.", environment) => _project.AddDatabaseTo(this);

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var given = _project.Read(arguments);
        var settings = await ProjectSettings.ResolveAsync(Workspace, given, ct);
        var migrations = Database(settings);
        var statuses = await migrations.GetStatusAsync(ct);
        var differences = given.Url is null ? [] : await CompareAsync(settings, migrations, statuses, ct);
        await WriteAsync(arguments, string.Concat(statuses.Select(status => $"{Word(status.State),-7}  {Printable.Name(status.Name)}{Note(status)}\n")), writer =>
        {
            writer.Array("migrations", statuses, status => Write(writer, status));
            writer.Diagnostics(differences);
        });
        if (statuses.Count == 0) await Report.InfoAsync("There are no migrations.");
        await Report.DiagnosticsAsync(differences, files: null);
        return differences.Count > 0 || statuses.Any(status => status.State is MigrationState.Edited or MigrationState.Missing) ? ExitCode.Problem : ExitCode.Done;
    }

    /// <summary>A role that may not compare, or a read-only server, can still be asked for its migrations.</summary>
    private async Task<IReadOnlyList<Diagnostic>> CompareAsync(
        ProjectSettings settings, DatabaseMigrations database, IReadOnlyList<MigrationStatus> statuses, CancellationToken cancellationToken)
    {
        if (statuses.Count == 0) return [];
        var folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, cancellationToken);
        try
        {
            return await DriftDiagnostics.FindAsync(Report, Workspace, database, folder, statuses, cancellationToken);
        }
        catch (ToolException exception)
        {
            await Report.WarningAsync(exception.Message);
            return [];
        }
    }

    private static string Note(MigrationStatus status) =>
        (status.IsOutOfOrder ? "  (out of order: older than what is applied)" : string.Empty)
        + (status.StepsDone > 0 ? string.Create(CultureInfo.InvariantCulture, $"  (interrupted after {status.StepsDone} steps)") : string.Empty);

    private static string Word(MigrationState state) => JsonNamingPolicy.CamelCase.ConvertName(state.ToString());

    private static void Write(Utf8JsonWriter writer, MigrationStatus status)
    {
        writer.WriteString("state", Word(status.State));
        writer.WriteString("tag", status.File?.Tag);
        writer.WriteString("createdAt", DateTimeOffset.FromUnixTimeMilliseconds(status.CreatedAt).ToString("O", CultureInfo.InvariantCulture));
        writer.WriteString("appliedHash", status.AppliedHash);
        writer.WriteBoolean("outOfOrder", status.IsOutOfOrder);
        writer.WriteNumber("stepsDone", status.StepsDone);
    }
}
