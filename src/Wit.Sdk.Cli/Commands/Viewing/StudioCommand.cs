using System.CommandLine;
using System.Diagnostics;
using Npgsql;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Studio;
using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Commands.Viewing;

/// <summary><c>wit studio</c>: a page over the database, which only this machine reaches, until Ctrl-C.</summary>
internal sealed class StudioCommand : WitCommand
{
    private const int GreatestPort = 65535;

    private readonly ProjectOptions _project = new();
    private readonly Option<int?> _port = new("--port") { Description = "The port on this machine; a free one unless given.", HelpName = "number" };
    private readonly Option<bool> _write = new("--write") { Description = "Let rows be changed: staged, shown as SQL, and saved in one transaction." };
    private readonly Option<bool> _noOpen = new("--no-open") { Description = "Print the link, and open no browser." };

    public StudioCommand(ICliEnvironment environment)
        : base("studio", "Look into the database in a browser; read-only unless --write.", environment)
    {
        _project.AddSchemaTo(this);
        _project.AddUrlTo(this);
        Add(_port);
        Add(_write);
        Add(_noOpen);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        var port = arguments.GetValue(_port) ?? 0;
        if (port is < 0 or > GreatestPort) throw new ToolException("--port takes a number from 0 to 65535.", isUsage: true);
        var settings = await ProjectSettings.ResolveAsync(Workspace, _project.Read(arguments), ct);
        var connectionString = Report.Hiding(settings.RequireConnectionString());
        var schema = await CompiledSchema.LoadAsync(Workspace, settings, ct);
        await Report.SchemaAsync(schema);
        if (schema.HasErrors)
        {
            // Without the schema it is unknown which columns are secret.
            await WriteAsync(arguments, string.Empty, writer => writer.Diagnostics(schema.Diagnostics));
            return ExitCode.Problem;
        }

        await using var server = await StartAsync(new StudioOptions
        {
            ConnectionString = connectionString,
            Schema = schema.Model,
            Sources = schema.Result.SourceMap,
            Project = new StudioProject(Workspace, settings),
            Port = port,
            IsWritable = arguments.GetValue(_write),
        }, ct);
        if (!server.IsDatabaseLocal) await Report.WarningAsync("the database is not on this machine");
        await WriteAsync(arguments, server.Link + "\n", writer => writer.WriteString("link", server.Link.ToString()));
        await Environment.Out.FlushAsync(ct);
        await Report.InfoAsync("The link works once, in one browser. Ctrl-C ends the studio.");
        if (!arguments.GetValue(_noOpen) && Environment.Prompter is not null) await OpenAsync(server.Link);
        await EndAsync(ct);
        return ExitCode.Done;
    }

    private static async Task<StudioServer> StartAsync(StudioOptions options, CancellationToken ct)
    {
        try
        {
            return await StudioServer.StartAsync(options, ct);
        }
        catch (PostgresException exception)
        {
            throw new ToolException($"SQLSTATE {exception.SqlState}: {exception.MessageText}", exception);
        }
        catch (NpgsqlException exception)
        {
            throw new ToolException($"The database can't be reached: {(exception.InnerException ?? exception).Message}", exception);
        }
    }

    /// <summary>Waits until the user ends the command, which is how it is meant to end.</summary>
    private static async Task EndAsync(CancellationToken ct)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = ct.Register(() => end.TrySetResult());
        await end.Task;
    }

    private async Task OpenAsync(Uri link)
    {
        var (program, arguments) = OperatingSystem.IsWindows() ? ("explorer.exe", link.ToString()) : OperatingSystem.IsMacOS() ? ("open", link.ToString()) : ("xdg-open", link.ToString());
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            await Report.InfoAsync($"No browser was opened ({exception.Message}): open the link yourself.");
        }
    }
}
