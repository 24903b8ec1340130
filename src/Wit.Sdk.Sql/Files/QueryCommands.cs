namespace Wit.Sdk.Sql.Files;

/// <summary>The commands of annotations, which say what a statement returns.</summary>
internal static class QueryCommands
{
    /// <summary>The commands that C# is generated for.</summary>
    public static IReadOnlyList<string> Generated { get; } = [":one", ":many", ":stream", ":exec", ":execrows", ":execresult"];

    // Statements with these are listed and checked.
    private static readonly string[] s_listed = [":copyfrom", ":batchexec", ":batchone", ":batchmany"];

    /// <summary>The problem of an annotation without a command that is known; null without one.</summary>
    public static (string Message, string Help)? ProblemOf(string name, string command)
    {
        if (command.Length == 0) return ($"The statement '{name}' has no command.", "Write one of " + string.Join(", ", Generated));
        if (command == ":execlastid") return ($"'{name}' is ':execlastid', and PostgreSQL has no last id.", "Write ':one', and add RETURNING.");
        return Generated.Contains(command) || s_listed.Contains(command) ? null : ($"'{name}' has the unknown command '{command}'.", "Write one of " + string.Join(", ", Generated));
    }

    /// <summary>The problem of a command that needs rows, on a statement that returns none; null without one.</summary>
    public static (string Message, string Help)? ProblemOf(string name, string command, bool hasColumns) =>
        hasColumns || command is not (":one" or ":many" or ":stream" or ":batchone" or ":batchmany") ? null : ($"'{name}' is '{command}', and its statement returns no rows.", "Write ':exec', or add RETURNING.");
}
