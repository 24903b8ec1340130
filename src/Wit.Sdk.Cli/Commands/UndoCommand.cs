using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Migrations.Checking;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit undo</c>: a new migration that reverts the newest one. Rows that the newest one dropped do not come back.</summary>
internal sealed class UndoCommand : GeneratingCommand
{
    private readonly ProjectOptions _project = new();
    private readonly AnswerOptions _answers = new();
    private readonly Option<string> _name = new("--name") { Description = "The migration's name. Default: undo_ and the name of the newest one.", HelpName = "name" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print the files that would be written, and write none." };

    public UndoCommand(ICliEnvironment environment)
        : base("undo", "Write a migration that reverts the newest one.", environment)
    {
        _project.AddConfigTo(this);
        _project.AddFolderTo(this);
        Add(_name);
        Add(_dryRun);
        _answers.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, ct);
        await CheckMigrations.ThrowIfDamagedAsync(Workspace, folder, ct);
        var (name, before, carried) = await UndoMigration.BeforeNewestAsync(Workspace, folder, ct);
        if (SchemaStep.Between(folder.Model, before, Answers.None).Changes.Count == 0 && CarriedChange.Between(folder.Carried, carried, new MigrationPlan(default), before).IsEmpty)
            throw new ToolException($"The newest migration '{folder.Journal.Entries[^1].Tag}' does not change the schema. Write its opposite by hand: `wit generate --custom`.");
        var request = new GenerateRequest
        {
            Name = arguments.GetValue(_name) ?? "undo_" + name, Mode = _answers.Mode(arguments), Prefix = settings.Prefix, Answers = _answers.Read(arguments), DryRun = arguments.GetValue(_dryRun),
            Carried = carried,
        };
        var exitCode = await GenerateAsync(arguments, folder, before, request, schema: null, ct);
        if (exitCode == ExitCode.Done && !request.DryRun)
            await Report.InfoAsync("The schema files still have what was undone: change them too, or the next 'wit generate' makes it again.");
        return exitCode;
    }
}
