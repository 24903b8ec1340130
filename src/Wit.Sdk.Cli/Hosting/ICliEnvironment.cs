using Wit.Sdk.Cli.Prompts;
using Wit.Sdk.Tooling;

namespace Wit.Sdk.Cli.Hosting;

/// <summary>The world that the tool talks to; tests put their own here.</summary>
public interface ICliEnvironment
{
    /// <summary>Results go here, and nothing else.</summary>
    TextWriter Out { get; }

    /// <summary>The stream for messages to people.</summary>
    TextWriter Error { get; }

    /// <summary>Whether what is written to <see cref="Error"/> is seen on a terminal: code frames and colour.</summary>
    bool IsErrorTerminal { get; }

    /// <summary>Whether what is written to <see cref="Out"/> is seen on a terminal, and not read by another program.</summary>
    bool IsOutTerminal => false;

    /// <summary>Asks a person; null if no one can answer.</summary>
    IPrompter? Prompter { get; }

    /// <summary>Where the tool was called.</summary>
    Workspace Workspace { get; }
}
