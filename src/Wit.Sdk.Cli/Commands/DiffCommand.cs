using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary>
/// <c>wit diff</c>: the migration from one schema to another. It prints and changes nothing, so that a drop needs no consent: what may have been a rename is said on
/// standard error.
/// </summary>
internal sealed class DiffCommand : WitCommand
{
    private readonly Option<string[]> _from = ProjectOptions.SchemaOption("--from", "The schema before; may be repeated.");
    private readonly Option<string[]> _to = ProjectOptions.SchemaOption("--to", "The schema after; may be repeated.");
    private readonly Option<string> _casing = ProjectOptions.CasingOption();
    private readonly AnswerOptions _answers = new();

    public DiffCommand(ICliEnvironment environment)
        : base("diff", "Print the migration from one schema to another.", environment)
    {
        _from.Required = true;
        _to.Required = true;
        Add(_from);
        Add(_to);
        Add(_casing);
        _answers.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var answers = _answers.Read(arguments);
        var casing = ProjectOptions.Casing(arguments.GetValue(_casing)) ?? NameCasing.AsWritten;
        var from = await CompiledSchema.LoadAsync(Workspace, arguments.GetRequiredValue(_from), casing, ct);
        var to = await CompiledSchema.LoadAsync(Workspace, arguments.GetRequiredValue(_to), casing, ct);
        await Report.SchemaAsync(from);
        await Report.SchemaAsync(to);
        var diagnostics = from.Diagnostics.Concat(to.Diagnostics).ToList();
        if (from.HasErrors || to.HasErrors)
        {
            await WriteAsync(arguments, string.Empty, writer => writer.Diagnostics(diagnostics));
            return ExitCode.Problem;
        }

        var step = SchemaStep.Between(from.Model, to.Model, answers);
        foreach (var question in step.Questions.Where(question => question.Renames.Count > 0))
            await Report.WarningAsync($"{question.Consent} is dropped; it is kept with {string.Join(" or ", question.Flags.SkipLast(1))}");
        var sql = MigrationScript.Plain(step.Plan);
        await WriteAsync(arguments, sql, writer =>
        {
            writer.WriteString("sql", sql);
            writer.Changes(step.Changes);
            writer.Questions(step.Questions);
            writer.Diagnostics(diagnostics);
        });
        return ExitCode.Done;
    }
}
