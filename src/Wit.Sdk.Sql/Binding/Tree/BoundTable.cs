using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Binding.Tree;

/// <summary>An item of FROM other than a join.</summary>
/// <param name="Id">A number that no other has.</param>
/// <param name="Columns">The columns.</param>
internal sealed record BoundTable(int Id, IReadOnlyList<BoundColumn> Columns)
{
    /// <summary>The relation; null for all but tables and views.</summary>
    public CatalogRelation? Relation { get; init; }

    /// <summary>The type of a whole row.</summary>
    public SqlType? RowType { get; init; }

    /// <summary>Whether it is a function of one value, whose whole row is the value.</summary>
    public bool IsScalar { get; init; }

    /// <summary>Whether it always has exactly one row, as a query of an aggregate has.</summary>
    public bool HasOneRow { get; init; }

    /// <summary>Whether an outer join fills it with NULL where it has no partner.</summary>
    public bool IsNullExtended { get; set; }

    /// <summary>The system columns of tables.</summary>
    public bool HasSystemColumns => Relation is { IsView: false };
}
