using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit drop</c>: takes the newest migration out of the folder, when no database has it.</summary>
internal sealed class DropCommand : WitCommand
{
    private readonly ProjectOptions _project = new();
    private readonly Option<bool> _force = new("--force") { Description = "Drop it without asking the database whether it was applied." };

    public DropCommand(ICliEnvironment environment)
        : base("drop", "Take the newest migration, which was not applied yet, out of the folder.", environment)
    {
        _project.AddDatabaseTo(this);
        Add(_force);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, ct);
        var newest = DropMigration.Newest(folder, statuses: null);
        if (!arguments.GetValue(_force) && await IsUnknownAsync(settings, folder, newest[^1].Tag, ct)) return ExitCode.Usage;

        var files = (await DropMigration.RunAsync(folder, newest, ct)).Select(Workspace.Display).ToList();
        await WriteAsync(arguments, string.Concat(files.Select(file => $"dropped {Printable.Name(file)}\n")), writer => writer.Texts("dropped", files));
        return ExitCode.Done;
    }

    /// <summary>Whether it is unknown if the migration was applied. One that was applied is refused.</summary>
    private async Task<bool> IsUnknownAsync(ProjectSettings settings, MigrationFolder folder, string tag, CancellationToken ct)
    {
        if (settings.ConnectionString is not null)
        {
            DropMigration.Newest(folder, await Database(settings).GetStatusAsync(ct));
            return false;
        }

        var question = $"No database is named, so that it is not known whether '{tag}.sql' was applied.";
        if (Environment.Prompter is { } prompter) return await prompter.ChooseAsync(question, ["drop it: it was applied nowhere", "stop here and drop nothing"], ct) != 0;
        throw new ToolException(question + " Give --url to have it asked, or --force.", isUsage: true);
    }
}
