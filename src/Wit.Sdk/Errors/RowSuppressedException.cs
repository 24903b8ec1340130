namespace Wit.Sdk;

/// <summary>An insert succeeded but gave no row back, because a trigger or a rule of the database suppressed it.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="table">The table, with its schema unless that is <c>public</c>.</param>
public sealed class RowSuppressedException(string message, string table) : WitException(message)
{
    /// <summary>The table, with its schema unless that is <c>public</c>.</summary>
    public string Table { get; } = table;
}
