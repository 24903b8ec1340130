namespace Wit.Sdk.Studio.Picking;

/// <summary>A row that a foreign key can lead to.</summary>
/// <param name="Values">The values of the columns that it refers to.</param>
/// <param name="Label">The name of the row; null when it has none.</param>
internal sealed record Choice(IReadOnlyList<string?> Values, string? Label);
