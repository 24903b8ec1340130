namespace Wit.Sdk.Cli;

/// <summary>The exit codes of the tool.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A problem was found.</summary>
    public const int Problem = 1;

    /// <summary>An answer or a correct call is needed.</summary>
    public const int Usage = 2;
}
