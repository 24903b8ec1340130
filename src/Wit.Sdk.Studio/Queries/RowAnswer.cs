namespace Wit.Sdk.Studio.Queries;

/// <summary>One row.</summary>
/// <param name="Values">The values of the columns, as texts up to <see cref="LongestText"/> characters; null when the row is gone.</param>
/// <param name="Labels">Per foreign key of the table the name of the other row; null when it has no name, or does not exist.</param>
/// <param name="Counts">Per foreign key that leads to the table how many rows do; at most <see cref="MostCounted"/> + 1, null when counting took too long or is not allowed.</param>
/// <param name="Version">The transaction that wrote the row.</param>
internal sealed record RowAnswer(string?[]? Values, IReadOnlyList<string?> Labels, IReadOnlyList<long?> Counts, string? Version = null)
{
    /// <summary>How much of a value is sent.</summary>
    public const int LongestText = 200_000;

    /// <summary>To how many is counted.</summary>
    public const int MostCounted = 10_000;
}
