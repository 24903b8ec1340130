using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Migrations.Checking;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit generate</c>: the next migration, from what the folder makes to what the schema says.</summary>
internal sealed class GenerateCommand : GeneratingCommand
{
    private readonly ProjectOptions _project = new();
    private readonly AnswerOptions _answers = new();
    private readonly Option<string> _name = new("--name") { Description = "The migration's name (default: derived from its changes).", HelpName = "name" };
    private readonly Option<bool> _linterNotes = new("--linter-notes") { Description = "Begin the files with the rules of the linter squawk that they break on purpose, and why." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print the files that would be written, and write none." };
    private readonly Option<bool> _withData = new("--with-data") { Description = "Leave a marked place in the migration for statements of your own, such as those that move rows." };
    private readonly Option<bool> _custom = new("--custom") { Description = "Write an empty migration to be filled by hand." };

    public GenerateCommand(ICliEnvironment environment)
        : base("generate", "Write the next migration into the folder.", environment)
    {
        _project.AddSchemaTo(this);
        _project.AddFolderTo(this);
        Add(_name);
        Add(_custom);
        Add(_withData);
        Add(_dryRun);
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
            DryRun = arguments.GetValue(_dryRun), WithData = arguments.GetValue(_withData),
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

        request = request with { Answers = given, Carried = await CarriedFile.ReadAsync(Workspace, settings.Schema, schema.Model, ct) };
        return await GenerateAsync(arguments, folder, schema.Model, request, schema, ct);
    }
}
