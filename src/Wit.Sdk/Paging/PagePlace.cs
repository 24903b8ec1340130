namespace Wit.Sdk.Paging;

/// <summary>The values of the order's columns in the last row of a page, as texts; null for NULL.</summary>
internal sealed record PagePlace(IReadOnlyList<string?> Values);
