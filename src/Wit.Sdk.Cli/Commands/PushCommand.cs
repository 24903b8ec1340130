using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Cli.Prompts;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Pushing;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit push</c>: updates a live database to match the schema, without a migration. Objects of other applications stay, and nothing is lost without consent.</summary>
internal sealed class PushCommand : WitCommand
{
    private readonly ProjectOptions _project = new();
    private readonly AnswerOptions _answers = new();
    private readonly Option<string[]> _schemas = new("--schema-filter")
    {
        Description = "The PostgreSQL schemas to compare; may be repeated. Default: those of the schema files, and public.", HelpName = "schema", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _kept = new("--keep")
    {
        Description = "What stays although the schema does not have it, such as index:public.users.by_name; may be repeated.", HelpName = "kind:name", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would run, and run nothing." };

    private readonly Option<string> _database = new("--yes-this-database")
    {
        Description = "The name of the database, where it is on another host or has migrations that the folder does not have.", HelpName = "name",
    };

    public PushCommand(ICliEnvironment environment)
        : base("push", "Change a live database to what the schema says, without a migration.", environment)
    {
        _project.AddSchemaTo(this);
        _project.AddFolderTo(this);
        _project.AddUrlTo(this);
        Add(_schemas);
        _answers.AddAnswersTo(this);
        Add(_kept);
        Add(_dryRun);
        Add(_database);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var choices = new PushChoices(_answers.Read(arguments), [.. (arguments.GetValue(_kept) ?? []).Select(AllowedDrop.Parse)]);
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var connectionString = Report.Hiding(settings.RequireConnectionString());
        var schema = await CompiledSchema.LoadAsync(Workspace, settings, ct);
        await Report.SchemaAsync(schema);
        if (schema.HasErrors)
        {
            await WriteAsync(arguments, string.Empty, writer => writer.Diagnostics(schema.Diagnostics));
            return ExitCode.Problem;
        }

        var folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, ct);
        var carried = await CarriedFile.ReadAsync(Workspace, settings.Schema, schema.Model, ct);
        var push = new PushDatabase(connectionString, Target(settings, schema, carried, folder, arguments.GetValue(_schemas) ?? []), settings.Migrations);
        if (!arguments.GetValue(_dryRun)) ThrowIfDoubtful(await push.GuardAsync(folder.Path, ct), arguments.GetValue(_database));
        return await PushAsync(arguments, push, choices, schema, ct);
    }

    /// <summary>The target state of a database.</summary>
    internal static PushTarget Target(ProjectSettings settings, CompiledSchema schema, CarriedSchema carried, MigrationFolder folder, IReadOnlyList<string> schemas) =>
        new(folder.InForm(schema.Model), folder.Newest?.Model, [History(settings)]) { Sources = schema.Result.SourceMap, Schemas = schemas, Carried = carried, KnownCarried = folder.Carried };

    private static QualifiedName History(ProjectSettings settings) => new(settings.Migrations.HistorySchema ?? "drizzle", settings.Migrations.HistoryTable ?? "__drizzle_migrations");

    private static void ThrowIfDoubtful(PushGuard guard, string? named)
    {
        if (named is not null && named != guard.Database)
            throw new ToolException($"The database is named '{guard.Database}', and --yes-this-database says '{named}'; nothing was changed.", isUsage: true);
        if (guard.Reasons.Count > 0 && named is null)
        {
            throw new ToolException(
                $"The database '{guard.Database}' is not changed: {string.Join(", and ", guard.Reasons)}. Generate a migration for it, or pass --yes-this-database {guard.Database}.", isUsage: true);
        }
    }

    private async Task<int> PushAsync(ParseResult arguments, PushDatabase push, PushChoices choices, CompiledSchema schema, CancellationToken ct)
    {
        var preview = await push.ReadAsync(choices, ct);
        var answers = await Interview.AnswerAsync(
            Environment.Prompter, choices.Answers, answers => answers, given => preview.Plan(choices with { Answers = given }).Questions is [var first, ..] ? first : null, ct);
        choices = choices with { Answers = answers };
        var plan = preview.Plan(choices);
        await PushOutput.ShowAsync(Report, plan, schema);
        var problems = plan.Questions.Count > 0 ? [] : await push.ProbeAsync(preview, plan, ct);
        foreach (var problem in problems) await Report.ErrorAsync(problem.Message);
        if (plan.Questions.Count > 0 || problems.Count > 0 || arguments.GetValue(_dryRun))
        {
            var status = plan.Questions.Count > 0 ? "unanswered" : problems.Count > 0 ? "violated" : "planned";
            await WriteAsync(arguments, problems.Count > 0 ? string.Empty : PushOutput.Script(plan), writer => writer.Push(status, plan, problems, schema));
            return plan.Questions.Count > 0 ? ExitCode.Usage : problems.Count > 0 || plan.Undecided.Count > 0 ? ExitCode.Problem : plan.Left.Count > 0 ? ExitCode.Usage : ExitCode.Done;
        }

        return await FinishAsync(arguments, await push.ApplyAsync(plan, choices, new Progress(Report), ct), schema);
    }

    private async Task<int> FinishAsync(ParseResult arguments, PushOutcome outcome, CompiledSchema schema)
    {
        foreach (var problem in outcome.Problems) await Report.ErrorAsync(problem.Message);
        var rest = outcome.Remainder;
        if (rest.Questions.Count > 0) await Report.QuestionsAsync(rest.Questions, schema);
        foreach (var statement in outcome.Problems.Count > 0 ? [] : rest.Statements) await Report.ErrorAsync("the database still differs: " + statement.Comment);
        var applied = outcome.Applied.Statements.Count;
        var status = outcome.Problems.Count > 0 ? "violated"
            : rest.Questions.Count > 0 ? "unanswered"
            : rest.Statements.Count > 0 || rest.Undecided.Count > 0 ? "remainder"
            : rest.Left.Count > 0 ? "left" : "done";
        var text = applied == 0
            ? (status == "done" ? "Nothing to push: the database is what the schema says.\n" : string.Empty)
            : PushOutput.Script(outcome.Applied) + (status == "done" ? "The database is what the schema says.\n" : string.Empty);
        await WriteAsync(arguments, text, writer => writer.Push(status, outcome, schema));
        return status switch
        {
            "done" => ExitCode.Done,
            "unanswered" or "left" => ExitCode.Usage,
            _ => ExitCode.Problem,
        };
    }

    private sealed class Progress(Reporter report) : IProgress<string>
    {
        public void Report(string value) => report.Info(value);
    }
}
