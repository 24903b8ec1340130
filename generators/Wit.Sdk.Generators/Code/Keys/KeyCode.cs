using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Keys;

/// <summary>A primary key, a unique constraint or a unique index over plain columns.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Member">The member of the table's <c>Keys</c>.</param>
/// <param name="IsPrimary">Whether it is the primary key.</param>
/// <param name="Parts">The columns in key order.</param>
/// <param name="Suffix">The suffix of its helpers after <c>Find</c> and <c>Exists</c>: <c>ByRepoIdAndNumber</c>.</param>
/// <param name="FilterSql">The predicate of a partial unique index, whose columns find one row among those that it covers; null for all others.</param>
internal sealed record KeyCode(string Name, string Member, bool IsPrimary, EquatableArray<KeyPartCode> Parts, string Suffix, string? FilterSql)
{
    /// <summary>Whether the predicate says no more than that a row is not deleted, as every read does.</summary>
    public bool IsOfLiveRows { get; init; }

    /// <summary>The predicate that a read must say; null where there is none.</summary>
    public string? ReadFilterSql => IsOfLiveRows ? null : FilterSql;

    /// <summary>Whether many keys can be sent as an array of each column.</summary>
    public bool HasSets => Parts.All(part => part.Column.Type.HasArrays);
}
