namespace Wit.Sdk.Studio.Picking;

/// <summary>A row that a foreign key can lead to.</summary>
/// <param name="Values">The values of the columns that it refers to.</param>
/// <param name="Label">What people know the row by; null when it has no such name.</param>
internal sealed record Choice(IReadOnlyList<string?> Values, string? Label);
