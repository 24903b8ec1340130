using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Validation.Advice;

/// <summary>A btree over plain columns and all rows: an index, or what stands behind a key.</summary>
/// <param name="Kind">The kind of object, as the source map's keys begin.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">The columns in order.</param>
/// <param name="IsUnique">Whether it also keeps rows apart.</param>
internal sealed record AccessPath(ObjectKind Kind, string Name, IReadOnlyList<IndexColumn> Columns, bool IsUnique)
{
    /// <summary>The paths of a table: the primary key, unique constraints, indexes.</summary>
    public static IEnumerable<AccessPath> Of(Table table)
    {
        if (table.PrimaryKey is { } key)
            yield return new AccessPath(ObjectKind.PrimaryKey, key.Name, Plain(key.Columns), IsUnique: true);
        foreach (var unique in table.UniqueConstraints)
            yield return new AccessPath(ObjectKind.Unique, unique.Name, Plain(unique.Columns), IsUnique: true);
        foreach (var index in table.Indexes)
        {
            if (index is { Method: "btree", Where: null } && index.Columns.All(column => column is { IsExpression: false, OperatorClass: null }))
                yield return new AccessPath(ObjectKind.Index, index.Name, [.. index.Columns], index.IsUnique);
        }
    }

    /// <summary>Whether another path begins with the columns of this one, in the same order or in the exact reverse.</summary>
    public bool IsBeginOf(AccessPath other)
    {
        if (Columns.Count > other.Columns.Count)
            return false;
        var (same, reverse) = (true, true);
        for (var i = 0; i < Columns.Count; i++)
        {
            var (own, others) = (Columns[i], other.Columns[i]);
            if (own.Text != others.Text)
                return false;
            same &= own.Descending == others.Descending && own.NullsFirst == others.NullsFirst;
            reverse &= own.Descending != others.Descending && own.NullsFirst != others.NullsFirst;
        }

        return same || reverse;
    }

    /// <summary>Whether the path at a place finds nothing that another does not. Of two that are alike the later one; a unique one is needed where the other is not.</summary>
    public static bool IsNeedless(IReadOnlyList<AccessPath> paths, int place, out string other)
    {
        var path = paths[place];
        for (var i = 0; i < paths.Count; i++)
        {
            other = paths[i].Name;
            if (i != place && paths[i].Columns.Count == path.Columns.Count && path.IsBeginOf(paths[i])
                && (paths[i].IsUnique == path.IsUnique ? i < place : paths[i].IsUnique))
            {
                return true;
            }
        }

        other = string.Empty;
        return false;
    }

    private static IReadOnlyList<IndexColumn> Plain(EquatableArray<string> columns) => [.. columns.Select(column => new IndexColumn(column))];
}
