namespace Wit.Sdk;

/// <summary>One page of a list that is read piece by piece.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <param name="Items">The rows of the page, in the order of the list.</param>
/// <param name="Next">What to hand back as <c>after</c> for the next page; null when this is the last.</param>
public sealed record Page<TRow>(IReadOnlyList<TRow> Items, PageToken? Next);
