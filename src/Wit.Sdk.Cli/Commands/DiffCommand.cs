using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Cli.Prompts;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Pushing;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary>
/// <c>wit diff</c>: the migration from one schema to another; from the newest migration or a live database to the schema unless two are given. It prints and changes nothing, so
/// that a drop needs no consent; only what may have been a rename has to be answered, since the statements depend on it.
/// </summary>
internal sealed class DiffCommand : WitCommand
{
    private readonly ProjectOptions _project = new();
    private readonly Option<string[]> _from = ProjectOptions.SchemaOption("--from", "The schema before; may be repeated. Default: the newest migration.");
    private readonly Option<string[]> _to = ProjectOptions.SchemaOption("--to", "The schema after; may be repeated. Default: the project's schema.");
    private readonly AnswerOptions _answers = new();

    public DiffCommand(ICliEnvironment environment)
        : base("diff", "Print the migration from one schema, the newest migration or a live database to a schema.", environment)
    {
        Add(_from);
        Add(_to);
        _project.AddSchemaTo(this);
        _project.AddFolderTo(this);
        _project.AddUrlTo(this);
        _answers.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var (answers, given) = (_answers.Read(arguments), _project.Read(arguments));
        var (before, after) = (arguments.GetValue(_from) ?? [], arguments.GetValue(_to) ?? []);
        if (before.Length > 0 != after.Length > 0) throw new ToolException("Give both --from and --to, or neither: then the newest migration is compared with the schema.", isUsage: true);
        if (before.Length > 0 && given.Url is not null) throw new ToolException("Give --from and --to, or --url: a database is compared with the project's schema.", isUsage: true);
        var settings = await ProjectSettings.ResolveAsync(Workspace, after.Length > 0 ? given with { Schema = after } : given, ct);
        var from = before.Length > 0 ? await CompiledSchema.LoadAsync(Workspace, settings with { Schema = before }, ct) : null;
        if (from is not null) await Report.SchemaAsync(from);
        var to = await CompiledSchema.LoadAsync(Workspace, settings, ct);
        await Report.SchemaAsync(to);
        List<Diagnostic> diagnostics = [.. from?.Diagnostics ?? [], .. to.Diagnostics];
        if (from is { HasErrors: true } || to.HasErrors)
        {
            await WriteAsync(arguments, string.Empty, writer => writer.Diagnostics(diagnostics));
            return ExitCode.Problem;
        }

        if (given.Url is not null) return await DiffDatabaseAsync(arguments, settings, answers, to, ct);
        var folder = from is null ? await MigrationFolder.ReadAsync(Workspace, settings.Out, ct) : null;
        var carried = (folder?.Carried ?? await CarriedFile.ReadAsync(Workspace, before, from!.Model, ct), await CarriedFile.ReadAsync(Workspace, settings.Schema, to.Model, ct));
        return await DiffAsync(arguments, (from?.Model ?? folder!.Model, folder?.InForm(to.Model) ?? to.Model), carried, to, answers, diagnostics, ct);
    }

    private async Task<int> DiffAsync(ParseResult arguments, (SchemaModel From, SchemaModel To) models, (CarriedSchema From, CarriedSchema To) carried, CompiledSchema to, Answers answers, List<Diagnostic> diagnostics, CancellationToken ct)
    {
        var step = await Interview.AnswerAsync(
            Environment.Prompter, answers, given => SchemaStep.Between(models.From, models.To, given, _answers.Mode(arguments)), it => it.Questions.FirstOrDefault(question => question.MayBeRenamed), ct);
        await Report.DiagnosticsAsync(step.Unused, to);
        diagnostics.AddRange(step.Unused);
        var open = step.Questions.Where(question => question.MayBeRenamed).ToList();
        if (open.Count > 0) return await AskAsync(arguments, open, to, diagnostics);

        // Only losses and costs are reported: the output is printed, not a file.
        var findings = step.Questions.Select(question => question.Finding).Concat(step.Costs).ToList();
        await Report.FindingsAsync(findings, to);
        var change = CarriedChange.Between(carried.From, carried.To, step.Plan, step.Target);
        foreach (var statement in change.ByHand) await Report.WarningAsync($"no rule reverts or applies '{Printable.Name(statement.Split('\n')[0])}' of database.sql: write the SQL by hand");
        var sql = MigrationScript.Plain(CarriedDdl.Statements(step.Plan, carried.To, change).Select(statement => statement.Sql));
        await WriteSqlAsync(arguments, sql, writer =>
        {
            writer.WriteString("sql", sql);
            writer.Changes(step.Changes);
            writer.Diagnostics([.. diagnostics, .. findings.Select(finding => Reporter.Warning(finding, to))]);
        });
        return ExitCode.Done;
    }

    private async Task<int> AskAsync(ParseResult arguments, IReadOnlyList<OpenQuestion> open, CompiledSchema to, IReadOnlyList<Diagnostic> diagnostics)
    {
        await Report.QuestionsAsync(open, to);
        await WriteAsync(arguments, string.Empty, writer =>
        {
            writer.Questions(open, to);
            writer.Diagnostics(diagnostics);
        });
        return ExitCode.Usage;
    }

    /// <summary>The statements of a push, by the server's own comparison.</summary>
    private async Task<int> DiffDatabaseAsync(ParseResult arguments, ProjectSettings settings, Answers answers, CompiledSchema to, CancellationToken ct)
    {
        var folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, ct);
        var push = new PushDatabase(Report.Hiding(settings.RequireConnectionString()), PushCommand.Target(settings, to, await CarriedFile.ReadAsync(Workspace, settings.Schema, to.Model, ct), folder, []), settings.Migrations);
        var choices = new PushChoices(answers, []);
        var preview = await push.ReadAsync(choices, ct);
        var plan = await Interview.AnswerAsync(
            Environment.Prompter, answers, given => preview.Plan(choices with { Answers = given }), it => it.Questions.FirstOrDefault(question => question.MayBeRenamed), ct);
        var open = plan.Questions.Where(question => question.MayBeRenamed).ToList();
        if (open.Count > 0) return await AskAsync(arguments, open, to, [.. to.Diagnostics, .. plan.Unused]);
        await PushOutput.ShowAsync(Report, plan with { Statements = [], Questions = [] }, to);
        await Report.FindingsAsync(plan.Questions.Select(question => question.Finding), to);
        var sql = MigrationScript.Plain(plan.Statements.Select(statement => statement.Sql));
        await WriteSqlAsync(arguments, sql, writer =>
        {
            writer.WriteString("sql", sql);
            writer.Push("planned", plan, [], to);
        });
        return ExitCode.Done;
    }
}
