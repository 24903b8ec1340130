using System.CommandLine;
using Wit.Sdk.Cli.Hosting;

namespace Wit.Sdk.Cli.Commands.Help;

/// <summary><c>wit help COMMAND</c>: the help of a command with its examples.</summary>
internal sealed class HelpCommand : Command
{
    private readonly Argument<string[]> _command = new("command") { Description = "The command; its subcommand follows.", Arity = ArgumentArity.ZeroOrMore };

    public HelpCommand(RootCommand root, ICliEnvironment environment)
        : base("help", "Show how a command is called, with examples.")
    {
        Add(_command);
        SetAction(async (arguments, ct) =>
        {
            Command command = root;
            foreach (var name in arguments.GetValue(_command)!)
            {
                if (command.Subcommands.FirstOrDefault(candidate => candidate.Name == name) is not { } found)
                {
                    await environment.Error.WriteLineAsync($"error: Unknown command '{Output.Printable.Text(name)}'.\nRun 'wit help' for the list.");
                    return ExitCode.Usage;
                }

                command = found;
            }

            return await root.Parse([.. arguments.GetValue(_command)!, "--help"]).InvokeAsync(arguments.InvocationConfiguration, ct);
        });
    }
}
