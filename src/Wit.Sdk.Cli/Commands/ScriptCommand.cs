using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Migrations;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Migrations.Scripting;

namespace Wit.Sdk.Cli.Commands;

/// <summary><c>wit script</c>: migrations as SQL, for databases on which no tool may run.</summary>
internal sealed class ScriptCommand : WitCommand
{
    private readonly ProjectOptions _project = new();
    private readonly Option<string> _from = new("--from") { Description = "The newest migration that the database has. Default: none.", HelpName = "tag" };
    private readonly Option<string> _to = new("--to") { Description = "The newest migration to write. Default: the newest of the folder.", HelpName = "tag" };
    private readonly Option<bool> _idempotent = new("--idempotent") { Description = "Skip migrations that the database has, by its history table; indexes are then built while others wait." };

    public ScriptCommand(ICliEnvironment environment)
        : base("script", "Print migrations as SQL that records them too.", environment)
    {
        _project.AddConfigTo(this);
        _project.AddFolderTo(this);
        Add(_from);
        Add(_to);
        Add(_idempotent);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var folder = await MigrationFolder.ReadAsync(Workspace, settings.Out, ct);
        var files = await ReadAsync(folder, arguments, ct);
        var sql = files.Count == 0 ? string.Empty : MigrationScriptWriter.Write(files, settings.Migrations, arguments.GetValue(_idempotent));
        if (files.Count == 0) await Report.InfoAsync("There is no migration between the two.");
        await WriteSqlAsync(arguments, sql, writer =>
        {
            writer.Texts("migrations", files.Select(file => file.Tag));
            writer.WriteString("sql", sql);
        });
        return ExitCode.Done;
    }

    private async Task<IReadOnlyList<MigrationFile>> ReadAsync(MigrationFolder folder, ParseResult arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await MigrationRange.ReadAsync(folder, arguments.GetValue(_from), arguments.GetValue(_to), cancellationToken);
        }
        catch (MigrationException exception)
        {
            throw new ToolException(exception.Message, exception);
        }
    }
}
