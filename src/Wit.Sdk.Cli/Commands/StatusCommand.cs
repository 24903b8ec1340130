using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Migrations;
using Wit.Sdk.Tooling.Configuration;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit status</c>: how each migration stands. An edited or missing file is a problem, a pending one is not.</summary>
internal sealed class StatusCommand : WitCommand
{
    private readonly ProjectOptions _project = new();

    public StatusCommand(ICliEnvironment environment)
        : base("status", "Show which migrations are applied, pending, out of order, edited and missing.", environment) => _project.AddDatabaseTo(this);

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var migrations = Database(settings);
        var statuses = await migrations.GetStatusAsync(ct);
        await WriteAsync(arguments, string.Concat(statuses.Select(status => $"{Word(status.State),-7}  {Printable.Name(status.Name)}{Note(status)}\n")), writer =>
            writer.Array("migrations", statuses, status => Write(writer, status)));
        if (statuses.Count == 0) await Report.InfoAsync("There are no migrations.");
        return statuses.Any(status => status.State is MigrationState.Edited or MigrationState.Missing) ? ExitCode.Problem : ExitCode.Done;
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
