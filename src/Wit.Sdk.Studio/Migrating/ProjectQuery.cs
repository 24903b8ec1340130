using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Drift;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Studio.Migrating;

/// <summary>Asks how the project's migrations, its schema files and the database stand to each other. Nothing is written: neither a file nor the database.</summary>
/// <param name="project">The project; null where the studio was started without one.</param>
/// <param name="connectionString">The database.</param>
internal sealed class ProjectQuery(StudioProject? project, string connectionString)
{
    /// <summary>The state of the migrations, and what <c>wit generate</c> would do.</summary>
    public async Task<MigrationsAnswer> MigrationsAsync(CancellationToken cancellationToken)
    {
        var (workspace, settings) = Require();
        var statuses = await Database(workspace, settings).GetStatusAsync(cancellationToken);
        var answer = new MigrationsAnswer(workspace.Display(settings.Out), [.. statuses.Select(MigrationLine.Of)], [], [], [], []);
        var schema = await CompiledSchema.LoadAsync(workspace, settings, cancellationToken);
        if (schema.HasErrors) return answer with { Problems = [.. schema.Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error).Select(Line)] };
        try
        {
            var folder = await MigrationFolder.ReadAsync(workspace, settings.Out, cancellationToken);
            var request = new GenerateRequest { DryRun = true, Prefix = settings.Prefix, Carried = await CarriedFile.ReadAsync(workspace, settings.Schema, schema.Model, cancellationToken) };
            return await GenerateMigration.RunAsync(folder, schema.Model, request, workspace.Clock, cancellationToken) switch
            {
                GenerateResult.Planned planned => answer with
                {
                    Files = [.. planned.Files.Select(static file => new PlannedFile(file.Name, file.Sql))],
                    Costs = [.. planned.Costs.Select(static cost => cost.Locate(SourceMap.Empty).Message)],
                },
                GenerateResult.Unanswered asked => answer with { Questions = [.. asked.Questions.Select(static question => new QuestionLine(question.Text, [.. question.Flags]))] },
                _ => answer,
            };
        }
        catch (DiagnosticsException exception)
        {
            return answer with { Problems = [.. exception.Diagnostics.Select(Line)] };
        }
    }

    /// <summary>Compares the database with its newest applied migration. The server builds the schema in a transaction that is rolled back.</summary>
    public async Task<DriftAnswer> DriftAsync(CancellationToken cancellationToken)
    {
        var (workspace, settings) = Require();
        var database = Database(workspace, settings);
        var folder = await MigrationFolder.ReadAsync(workspace, settings.Out, cancellationToken);
        if (await AppliedSchema.ReadAsync(workspace, folder, await database.GetStatusAsync(cancellationToken), cancellationToken) is not var (model, carried))
            return new DriftAnswer(IsKnown: false, [], []);
        var report = await database.CompareAsync(model, carried, cancellationToken);
        return new DriftAnswer(IsKnown: true, [.. report.Differences.Select(static difference => difference.ToString())], report.Undecided);
    }

    private static string Line(Diagnostic found) => found.Location is { } location ? $"{location.Path}({location.Start.Line + 1}): {found.Code}: {found.Message}" : $"{found.Code}: {found.Message}";

    private StudioProject Require() => project ?? throw new BadRequestException("The studio was started without a project, so it knows no migrations.");

    private DatabaseMigrations Database(Workspace workspace, Tooling.Configuration.ProjectSettings settings) => new(connectionString, workspace.Absolute(settings.Out), settings.Migrations);
}
