namespace Wit.Sdk.Tooling;

/// <summary>A problem that the caller can fix; the message states the problem, then the cure. It never contains a password.</summary>
public sealed class ToolException : Exception
{
    public ToolException(string message, bool isUsage = false)
        : base(message) => IsUsage = isUsage;

    public ToolException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the call itself has to be another one: a missing or wrong flag, an open question.</summary>
    public bool IsUsage { get; }
}
