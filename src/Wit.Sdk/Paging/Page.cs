namespace Wit.Sdk;

/// <summary>One page of a list that is read piece by piece.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <param name="Items">The rows of the page, in the order of the list.</param>
/// <param name="Next">The token to pass as <c>after</c> for the next page; null if this is the last.</param>
public sealed record Page<TRow>(IReadOnlyList<TRow> Items, PageToken? Next);
