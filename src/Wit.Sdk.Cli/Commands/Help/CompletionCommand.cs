using System.CommandLine;
using Wit.Sdk.Cli.Hosting;

namespace Wit.Sdk.Cli.Commands.Help;

/// <summary><c>wit completion SHELL</c>: a script that lets the shell ask <c>wit</c> for the words that may follow, so that it is never older than the tool.</summary>
internal sealed class CompletionCommand : Command
{
    private const string Bash = """
        _wit() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(wit "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _wit wit

        """;

    private const string Zsh = """
        #compdef wit
        _wit() {
          local -a found
          found=("${(@f)$(wit "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -- $found
          _files
        }
        compdef _wit wit

        """;

    private const string Fish = """
        complete -c wit -a '(wit "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName wit -ScriptBlock {
          param($word, $ast, $position)
          wit "[suggest:$position]" "$ast" 2>$null |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    private readonly Argument<string> _shell = new("shell") { Description = "The shell." };

    public CompletionCommand(ICliEnvironment environment)
        : base("completion", "Print a script that completes commands and options in a shell.")
    {
        Add(_shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh"));
        SetAction(async (arguments, ct) =>
        {
            var script = arguments.GetValue(_shell) switch { "bash" => Bash, "zsh" => Zsh, "fish" => Fish, _ => PowerShell };
            await environment.Out.WriteAsync(script.ReplaceLineEndings("\n").AsMemory(), ct);
            return ExitCode.Done;
        });
    }
}
