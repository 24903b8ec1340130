using System.Text;
using Wit.Sdk.Cli.Prompts;
using Wit.Sdk.Tooling;

namespace Wit.Sdk.Cli.Hosting;

/// <summary>The console, the environment variables and the folder of this process.</summary>
internal sealed class SystemEnvironment : ICliEnvironment
{
    // No byte order mark: what is piped into psql starts with its first statement.
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    public SystemEnvironment()
    {
        Out = new StreamWriter(Console.OpenStandardOutput(), s_encoding) { NewLine = "\n" };
        Error = new StreamWriter(Console.OpenStandardError(), s_encoding) { AutoFlush = true };
        Workspace = new Workspace(Directory.GetCurrentDirectory(), Environment.GetEnvironmentVariable, TimeProvider.System);
        // https://no-color.org, and the variable by which CI systems make themselves known.
        IsErrorTerminal = !Console.IsErrorRedirected && !IsSet("NO_COLOR") && !IsSet("CI");
        Prompter = Console.IsInputRedirected || Console.IsErrorRedirected || IsSet("CI") ? null : new SpectrePrompter();
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public bool IsErrorTerminal { get; }

    public bool IsOutTerminal => !Console.IsOutputRedirected;

    public IPrompter? Prompter { get; }

    public Workspace Workspace { get; }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
