using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Migrations.Checking;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit check</c>: fails when the folder is not what the schema says or is damaged. A database that is named is asked too.</summary>
internal sealed class CheckCommand : WitCommand
{
    private readonly ProjectOptions _project = new();
    private readonly Option<bool> _accept = new("--accept") { Description = "Take edits of generated files that no database has yet as they are." };

    public CheckCommand(ICliEnvironment environment)
        : base("check", "Fail when the schema has changes without a migration, or the migrations are damaged; for CI.", environment)
    {
        _project.AddSchemaTo(this);
        _project.AddFolderTo(this);
        _project.AddUrlTo(this);
        Add(_accept);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var given = _project.Read(arguments);
        var settings = await ProjectSettings.ResolveAsync(Workspace, given, ct);
        var folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, ct);
        var schema = await CompiledSchema.LoadAsync(Workspace, settings, ct);
        await Report.SchemaAsync(schema);
        if (arguments.GetValue(_accept))
        {
            foreach (var file in await AcceptEdits.RunAsync(Workspace, folder, ct)) await Report.InfoAsync("accepted " + file);
            folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, ct);
        }

        var problems = schema.HasErrors ? [] : (await CheckMigrations.RunAsync(Workspace, folder, schema, await CarriedFile.ReadAsync(Workspace, settings.Schema, schema.Model, ct), ct)).ToList();
        if (problems.TrueForAll(problem => problem.Code != DiagnosticCatalogue.MissingMigrationFile.Code || problem.Severity != DiagnosticSeverity.Error))
            problems = await AskDatabaseAsync(problems, settings, isNamed: given.Url is not null, folder, ct);
        await Report.DiagnosticsAsync(problems, schema);
        var isGood = problems.TrueForAll(problem => problem.Severity != DiagnosticSeverity.Error) && !schema.HasErrors;
        await WriteAsync(arguments, isGood ? (problems.Count == 0
            ? "The migrations match the schema; no problems found.\n"
            : "The migrations match the schema. The warnings are about history, which databases have.\n") : string.Empty, writer =>
        {
            writer.WriteString("status", isGood ? "good" : "problems");
            writer.Diagnostics([.. schema.Diagnostics, .. problems]);
        });
        return isGood ? ExitCode.Done : ExitCode.Problem;
    }

    /// <summary>The problems in view of the database. A database that only the config names need not be reachable: CI checks files.</summary>
    private async Task<List<Diagnostic>> AskDatabaseAsync(List<Diagnostic> problems, ProjectSettings settings, bool isNamed, MigrationFolder folder, CancellationToken ct)
    {
        if ((settings.ConnectionString is null && !isNamed) || folder.Journal.Entries.IsEmpty) return problems;
        try
        {
            var database = Database(settings);
            var statuses = await database.GetStatusAsync(ct);
            var differences = isNamed ? await DriftDiagnostics.FindAsync(Report, Workspace, database, folder, statuses, ct) : [];
            return [.. CheckMigrations.InViewOf(problems, statuses), .. CheckMigrations.Of(statuses), .. differences];
        }
        catch (ToolException exception) when (!isNamed)
        {
            await Report.WarningAsync("files were checked without the database: " + exception.Message);
            return problems;
        }
    }
}
