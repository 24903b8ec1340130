using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.LocalPostgres;

namespace Wit.Sdk.Cli.Commands.Db;

/// <summary><c>wit db stop</c>: stops the server; its data stay.</summary>
internal sealed class DbStopCommand(ICliEnvironment environment) : ServerCommand("stop", "Stop the server; its data stay.", environment)
{
    protected override async Task<int> RunAsync(ParseResult arguments, string folder, CancellationToken cancellationToken)
    {
        var server = await DevelopmentServer.FindAsync(folder, cancellationToken);
        if (server is not null) await server.StopAsync(cancellationToken);
        await WriteAsync(arguments, server is null ? "No server was running.\n" : "The server is stopped; its data stay.\n", writer => writer.WriteBoolean("stopped", server is not null));
        return ExitCode.Done;
    }
}
