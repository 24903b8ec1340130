using System.CommandLine;
using Wit.Sdk.Cli.Hosting;

namespace Wit.Sdk.Cli.Commands.Db;

/// <summary><c>wit db url</c>: prints the URL of the running server's database.</summary>
internal sealed class DbUrlCommand(ICliEnvironment environment) : ServerCommand("url", "Print the URL of the running server's database.", environment)
{
    protected override async Task<int> RunAsync(ParseResult arguments, string folder, CancellationToken cancellationToken)
    {
        var server = await RequireAsync(folder, cancellationToken);
        await WriteAsync(arguments, server.Url + "\n", writer => writer.WriteString("url", server.Url));
        return ExitCode.Done;
    }
}
