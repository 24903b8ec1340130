namespace Wit.Sdk;

/// <summary>
/// The server returned a row with a value that its C# type can't hold: an interval with months as a <see cref="TimeSpan"/>, <c>NaN</c> as a <see cref="decimal"/>, JSON of
/// another shape, an enum label that the build does not know. See <see cref="WasWritten"/> before repeating a call.
/// </summary>
public sealed class RowUnreadableException : WitException
{
    internal RowUnreadableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The table, with its schema unless that is <c>public</c>; empty where it is not known.</summary>
    public string Table { get; internal init; } = string.Empty;

    /// <summary>The column, by its name in the database; empty where it is not known.</summary>
    public string Column { get; internal init; } = string.Empty;

    /// <summary>The values of the row's primary key by their columns, without those of <c>@secret</c> columns.</summary>
    public IReadOnlyDictionary<string, object?> Key { get; internal init; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Whether the row was written and committed: repeating the call would write a second time. False for reads, and in a transaction, whose rollback takes the row back.</summary>
    public bool WasWritten { get; internal init; }
}
