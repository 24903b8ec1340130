using System.CommandLine;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.LocalPostgres;
using Wit.Sdk.Tooling;

namespace Wit.Sdk.Cli.Commands.Db;

/// <summary>A command about the development server of a folder.</summary>
internal abstract class ServerCommand : WitCommand
{
    private readonly Option<string> _folder = new("--folder") { Description = "The folder of the server's data. Default: .wit/postgres.", HelpName = "folder" };

    protected ServerCommand(string name, string description, ICliEnvironment environment)
        : base(name, description, environment) => Add(_folder);

    protected sealed override async Task<int> RunAsync(ParseResult arguments, CancellationToken ct)
    {
        try
        {
            return await RunAsync(arguments, Workspace.Absolute(arguments.GetValue(_folder) ?? Path.Combine(".wit", "postgres")), ct);
        }
        catch (LocalPostgresException exception)
        {
            throw new ToolException(exception.Message, exception);
        }
    }

    protected abstract Task<int> RunAsync(ParseResult arguments, string folder, CancellationToken cancellationToken);

    /// <summary>The running server.</summary>
    /// <exception cref="ToolException">None is running.</exception>
    protected async Task<DevelopmentServer> RequireAsync(string folder, CancellationToken cancellationToken) =>
        await DevelopmentServer.FindAsync(folder, cancellationToken)
        ?? throw new ToolException($"No server is running in '{Workspace.Display(folder)}'; start it with 'wit db start'.");
}
