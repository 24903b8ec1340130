using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.LocalPostgres;

namespace Wit.Sdk.Cli.Commands.Db;

/// <summary><c>wit db start</c>: starts the server, or finds it running, and prints the URL of its database.</summary>
internal sealed class DbStartCommand : ServerCommand
{
    private readonly Option<int?> _version = new("--pg") { Description = "The major version of PostgreSQL, from 14 to 18. Default: that of the data, or the first that is installed.", HelpName = "version" };

    public DbStartCommand(ICliEnvironment environment)
        : base("start", "Start the server, and print the URL of its database.", environment) => Add(_version);

    protected override async Task<int> RunAsync(ParseResult arguments, string folder, CancellationToken cancellationToken)
    {
        var server = await DevelopmentServer.StartAsync(new LocalPostgresOptions { DataFolder = folder, Version = arguments.GetValue(_version), Log = Report.Info }, cancellationToken);
        await Report.InfoAsync($"The server runs until 'wit db stop'. Its data are in '{Workspace.Display(folder)}'.");
        await WriteAsync(arguments, server.Url + "\n", writer => writer.WriteString("url", server.Url));
        return ExitCode.Done;
    }
}
