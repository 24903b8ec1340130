using System.CommandLine;
using Wit.Sdk.Cli.Commands;
using Wit.Sdk.Cli.Commands.Db;
using Wit.Sdk.Cli.Commands.Help;
using Wit.Sdk.Cli.Commands.Viewing;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Output;

namespace Wit.Sdk.Cli;

/// <summary>The tool: a command line and an environment in, an exit code out.</summary>
public static class WitCli
{
    // An argument that begins with @ is that argument, not a file of arguments.
    private static readonly ParserConfiguration s_parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>How long a command has, after Ctrl-C or SIGTERM, to cancel the statement that runs on the server, roll back and release the lock, also when the network is slow.</summary>
    private static readonly TimeSpan s_termination = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command.</summary>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ICliEnvironment environment, CancellationToken ct = default)
    {
        var root = Root(environment);
        var parsed = root.Parse(arguments, s_parser);
        // An action of the parser's own, help and version, comes before what is wrong with the rest.
        if (parsed.Errors.Count > 0 && parsed.Action is System.CommandLine.Invocation.ParseErrorAction)
        {
            foreach (var error in parsed.Errors) await environment.Error.WriteLineAsync("error: " + Printable.Text(Secrets.Hide(error.Message)));
            var command = HelpWithExamples.PathOf(parsed.CommandResult);
            await environment.Error.WriteLineAsync($"Run 'wit {(command.Length == 0 ? string.Empty : command + " ")}--help' for usage.");
            return ExitCode.Usage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = environment.Out,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = s_termination,
        };
        var exitCode = await InvokeAsync(parsed, configuration, ct);
        await environment.Out.FlushAsync(ct);
        return exitCode;
    }

    /// <summary>All commands.</summary>
    internal static RootCommand Root(ICliEnvironment environment)
    {
        var root = new RootCommand("DDL, migrations and status from a Drizzle schema file.")
        {
            new ExportCommand(environment),
            new DiffCommand(environment),
            new GenerateCommand(environment),
            new MigrateCommand(environment),
            new StatusCommand(environment),
            new CheckCommand(environment),
            new QueriesCommand(environment),
            new PullCommand(environment),
            new PushCommand(environment),
            new DropCommand(environment),
            new UndoCommand(environment),
            new ScriptCommand(environment),
            new SeedCommand(environment),
            new InitCommand(environment),
            new DbCommand(environment),
            new StudioCommand(environment),
            new DocsCommand(environment),
            new CompletionCommand(environment),
        };
        root.Add(new HelpCommand(root, environment));
        HelpWithExamples.AddTo(root);
        return root;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, InvocationConfiguration configuration, CancellationToken ct)
    {
        try
        {
            return await parsed.InvokeAsync(configuration, ct);
        }
#pragma warning disable CA1031 // The outermost step: a fault of ours is reported with its stack, and with passwords masked, which the runtime would not do
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await configuration.Error.WriteLineAsync("error: wit itself failed; please report this.\n" + Printable.Text(Secrets.Hide(exception.ToString())));
            return ExitCode.Problem;
        }
    }
}
