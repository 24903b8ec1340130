namespace Wit.Sdk;

/// <summary>An update or delete by key found no row.</summary>
/// <param name="message">The message: the problem.</param>
/// <param name="table">The table, with its schema unless that is <c>public</c>.</param>
/// <param name="columns">The columns of the key that was given.</param>
public sealed class RowNotFoundException(string message, string table, IReadOnlyList<string> columns) : WitException(message)
{
    /// <summary>The table, with its schema unless that is <c>public</c>.</summary>
    public string Table { get; } = table;

    /// <summary>The columns of the key that was given, by their names in the database.</summary>
    public IReadOnlyList<string> Columns { get; } = columns;
}
