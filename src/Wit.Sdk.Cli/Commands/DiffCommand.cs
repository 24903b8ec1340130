using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Cli.Prompts;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary>
/// <c>wit diff</c>: the migration from one schema to another. It prints and changes nothing, so that a drop needs no consent; only what may have been a rename has to be
/// answered, since the statements depend on it.
/// </summary>
internal sealed class DiffCommand : WitCommand
{
    private readonly Option<string[]> _from = ProjectOptions.SchemaOption("--from", "The schema before; may be repeated.");
    private readonly Option<string[]> _to = ProjectOptions.SchemaOption("--to", "The schema after; may be repeated.");
    private readonly Option<string> _casing = ProjectOptions.CasingOption();
    private readonly Option<string[]> _warn = ProjectOptions.WarnOption();
    private readonly AnswerOptions _answers = new();

    public DiffCommand(ICliEnvironment environment)
        : base("diff", "Print the migration from one schema to another.", environment)
    {
        _from.Required = true;
        _to.Required = true;
        Add(_from);
        Add(_to);
        Add(_casing);
        Add(_warn);
        _answers.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var answers = _answers.Read(arguments);
        var casing = ProjectOptions.Casing(arguments.GetValue(_casing)) ?? NameCasing.AsWritten;
        var warn = arguments.GetValue(_warn) ?? [];
        var from = await CompiledSchema.LoadAsync(Workspace, arguments.GetRequiredValue(_from), casing, warn, ct);
        var to = await CompiledSchema.LoadAsync(Workspace, arguments.GetRequiredValue(_to), casing, warn, ct);
        await Report.SchemaAsync(from);
        await Report.SchemaAsync(to);
        var diagnostics = from.Diagnostics.Concat(to.Diagnostics).ToList();
        if (from.HasErrors || to.HasErrors)
        {
            await WriteAsync(arguments, string.Empty, writer => writer.Diagnostics(diagnostics));
            return ExitCode.Problem;
        }

        var step = await Interview.AnswerAsync(
            Environment.Prompter, answers, given => SchemaStep.Between(from.Model, to.Model, given, _answers.Mode(arguments)), it => it.Questions.FirstOrDefault(question => question.MayBeRenamed), ct);
        await Report.DiagnosticsAsync(step.Unused, to);
        diagnostics.AddRange(step.Unused);
        var open = step.Questions.Where(question => question.MayBeRenamed).ToList();
        if (open.Count > 0)
        {
            await Report.QuestionsAsync(open, to);
            await WriteAsync(arguments, string.Empty, writer =>
            {
                writer.Questions(open, to);
                writer.Diagnostics(diagnostics);
            });
            return ExitCode.Usage;
        }

        // What is lost or costs is said, and no more: it is a print, not a file.
        var findings = step.Questions.Select(question => question.Finding).Concat(step.Costs).ToList();
        await Report.FindingsAsync(findings, to);
        var sql = MigrationScript.Plain(step.Plan);
        await WriteSqlAsync(arguments, sql, writer =>
        {
            writer.WriteString("sql", sql);
            writer.Changes(step.Changes);
            writer.Diagnostics([.. diagnostics, .. findings.Select(finding => Reporter.Warning(finding, to))]);
        });
        return ExitCode.Done;
    }
}
