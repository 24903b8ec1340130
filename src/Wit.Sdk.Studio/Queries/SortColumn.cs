namespace Wit.Sdk.Studio.Queries;

/// <summary>A column to sort by.</summary>
/// <param name="Column">The column.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal sealed record SortColumn(string Column, bool IsDescending = false);
