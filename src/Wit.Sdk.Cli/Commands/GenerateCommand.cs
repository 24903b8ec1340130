using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Cli.Prompts;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Migrations.Checking;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit generate</c>: the next migration, from what the folder makes to what the schema says.</summary>
internal sealed class GenerateCommand : WitCommand
{
    private readonly ProjectOptions _project = new();
    private readonly AnswerOptions _answers = new();
    private readonly Option<string> _name = new("--name") { Description = "The migration's name; else it is named after what it does.", HelpName = "name" };
    private readonly Option<bool> _linterNotes = new("--linter-notes") { Description = "Begin the files with the rules of the linter squawk that they break on purpose, and why." };
    private readonly Option<bool> _custom = new("--custom") { Description = "Write an empty migration to be filled by hand." };

    public GenerateCommand(ICliEnvironment environment)
        : base("generate", "Write the next migration into the folder.", environment)
    {
        _project.AddSchemaTo(this);
        _project.AddFolderTo(this);
        Add(_name);
        Add(_custom);
        Add(_linterNotes);
        _answers.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var given = _answers.Read(arguments);
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var request = new GenerateRequest
        {
            Name = arguments.GetValue(_name), Mode = _answers.Mode(arguments), Prefix = settings.Prefix, LinterNotes = arguments.GetValue(_linterNotes),
        };
        var folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, ct);
        await CheckMigrations.ThrowIfDamagedAsync(Workspace, folder, ct);
        if (arguments.GetValue(_custom))
            return await ReportAsync(arguments, await GenerateMigration.RunCustomAsync(folder, request, Workspace.Clock, ct), schema: null);

        var schema = await CompiledSchema.LoadAsync(Workspace, settings, ct);
        await Report.SchemaAsync(schema);
        if (schema.HasErrors)
        {
            await WriteAsync(arguments, string.Empty, writer => writer.Diagnostics(schema.Diagnostics));
            return ExitCode.Problem;
        }

        var answers = await Interview.AnswerAsync(Environment.Prompter, given, answers => answers, Open, ct);
        return await ReportAsync(arguments, await GenerateMigration.RunAsync(folder, schema.Model, request with { Answers = answers }, Workspace.Clock, ct), schema);

        OpenQuestion? Open(Answers answers) => SchemaStep.Between(folder.Model, schema.Model, answers, request.Mode).Questions is [var first, ..] ? first : null;
    }

    private async Task<int> ReportAsync(ParseResult arguments, GenerateResult result, CompiledSchema? schema)
    {
        List<Diagnostic> diagnostics = [.. schema?.Diagnostics ?? [], .. result.Unused];
        await Report.DiagnosticsAsync(result.Unused, schema);
        switch (result)
        {
            case GenerateResult.Written written:
                var files = written.Files.Select(Workspace.Display).ToList();
                await Report.InfoAsync(ChangeOutput.WithoutPartsOfNew(written.Changes).Select(change => "  " + ChangeSummary.Describe(change)));
                await Report.FindingsAsync(written.Costs, schema);
                await WriteAsync(arguments, string.Concat(files.Select(file => Printable.Name(file) + "\n")), writer =>
                {
                    writer.WriteString("status", "written");
                    writer.Texts("files", files);
                    writer.Changes(written.Changes);
                    writer.Diagnostics([.. diagnostics, .. written.Costs.Select(finding => Reporter.Warning(finding, schema))]);
                });
                return ExitCode.Done;
            case GenerateResult.NoChanges:
                await WriteAsync(arguments, "No changes: the migrations make the schema already. Nothing was written.\n", writer =>
                {
                    writer.WriteString("status", "noChanges");
                    writer.Diagnostics(diagnostics);
                });
                return ExitCode.Done;
            case GenerateResult.Unanswered unanswered:
                await Report.QuestionsAsync(unanswered.Questions, schema!);
                await WriteAsync(arguments, string.Empty, writer =>
                {
                    writer.WriteString("status", "unanswered");
                    writer.Questions(unanswered.Questions, schema!);
                    writer.Diagnostics(diagnostics);
                });
                return ExitCode.Usage;
            default:
                throw new InvalidOperationException($"No report for {result.GetType().Name}.");
        }
    }
}
