namespace Wit.Sdk.Sql.Binding.Tree;

/// <summary>The result of a query.</summary>
/// <param name="Columns">The columns.</param>
internal sealed record BoundQuery(IReadOnlyList<BoundColumn> Columns)
{
    /// <summary>Nothing is known of it, since it has an error.</summary>
    public static BoundQuery Unknown { get; } = new([]);

    /// <summary>Whether it always returns exactly one row: an aggregate without groups, a SELECT without FROM.</summary>
    public bool HasOneRow { get; init; }
}
