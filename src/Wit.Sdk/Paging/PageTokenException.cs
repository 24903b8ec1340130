namespace Wit.Sdk;

/// <summary>A page token is not one that the list issued for these arguments: it was changed, or belongs to another list.</summary>
/// <param name="message">The message: the problem and the cure.</param>
/// <param name="table">The table of the list that refused it, with its schema unless that is <c>public</c>.</param>
public sealed class PageTokenException(string message, string table) : WitException(message)
{
    /// <summary>The table of the list that refused it, with its schema unless that is <c>public</c>.</summary>
    public string Table { get; } = table;
}
