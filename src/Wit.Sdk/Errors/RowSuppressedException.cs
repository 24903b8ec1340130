namespace Wit.Sdk;

/// <summary>An insert succeeded but returned no row, because a trigger or a rule of the database suppressed it.</summary>
/// <param name="message">The message: the problem.</param>
/// <param name="table">The table, with its schema unless that is <c>public</c>.</param>
public sealed class RowSuppressedException(string message, string table) : WitException(message)
{
    /// <summary>The table, with its schema unless that is <c>public</c>.</summary>
    public string Table { get; } = table;
}
