namespace Wit.Sdk;

/// <summary>The row was modified after its version was read. Nothing was written: reload the row, and decide again.</summary>
/// <param name="message">The message: the problem.</param>
/// <param name="table">The table, with its schema unless that is <c>public</c>.</param>
/// <param name="columns">The columns of the key that was given.</param>
/// <param name="expectedVersion">The version that was given.</param>
/// <param name="actualVersion">The version that the row has.</param>
public sealed class ConcurrencyConflictException(string message, string table, IReadOnlyList<string> columns, long expectedVersion, long actualVersion) : WitException(message)
{
    /// <summary>The table, with its schema unless that is <c>public</c>.</summary>
    public string Table { get; } = table;

    /// <summary>The columns of the key that was given, by their names in the database.</summary>
    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>The version that was given.</summary>
    public long ExpectedVersion { get; } = expectedVersion;

    /// <summary>The version that the row has.</summary>
    public long ActualVersion { get; } = actualVersion;
}
