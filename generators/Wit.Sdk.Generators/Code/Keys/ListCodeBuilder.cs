using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Keys;

/// <summary>Finds the lists of a table that an index carries: one per foreign key, and one per prefix of each index and key.</summary>
internal static class ListCodeBuilder
{
    /// <summary>
    /// The lists. Where several indexes start with the same columns, the order is that of the first in the schema that orders by more; indexes
    /// come before unique constraints, these before the primary key. A whole unique key leads to one row: that is what Find is for.
    /// </summary>
    public static EquatableArray<ListCode> Build(Table table, EquatableArray<ColumnCode> columns)
    {
        var paths = Paths(table).ToList();
        var suffixes = new UniqueNames([]);
        var lists = new List<ListCode> { All(table, columns) };
        foreach (var prefix in Prefixes(table, paths))
        {
            if (IsUnique(table, prefix) || lists.Any(list => KeyCodeBuilder.Names(list.Parts) == prefix)
                || KeyParts.Of(prefix, columns) is not { IsEmpty: false } parts)
            {
                continue;
            }

            var order = Order(paths, prefix);
            var ties = Ties(table, prefix, order);
            lists.Add(new ListCode(parts, suffixes.Take(KeyParts.Suffix(parts)), Parts(order, columns), Parts(ties, columns), IsTotal(table, prefix, [.. order, .. ties])));
        }

        return lists.ToEquatableArray();
    }

    /// <summary>All rows, in no order; their pages in that of the primary key.</summary>
    private static ListCode All(Table table, EquatableArray<ColumnCode> columns)
    {
        var ties = Ties(table, EquatableArray<string>.Empty, []);
        return new ListCode(default, string.Empty, EquatableArray<OrderPartCode>.Empty, Parts(ties, columns), IsTotal(table, default, ties));
    }

    private static IEnumerable<EquatableArray<string>> Prefixes(Table table, List<IReadOnlyList<IndexColumn>> paths)
    {
        foreach (var foreignKey in table.ForeignKeys)
            yield return foreignKey.Columns;
        foreach (var path in paths)
        {
            for (var length = 1; length <= path.Count; length++)
                yield return First(path, length);
        }
    }

    private static EquatableArray<string> First(IReadOnlyList<IndexColumn> path, int length) =>
        path.Take(length).Select(column => column.Text).ToEquatableArray();

    /// <summary>The plain columns that each index starts with, ordered as <see cref="Build"/> prefers them.</summary>
    private static IEnumerable<IReadOnlyList<IndexColumn>> Paths(Table table)
    {
        foreach (var index in table.Indexes.Where(index => index is { Method: "btree", Where: null }))
            yield return [.. index.Columns.TakeWhile(column => !column.IsExpression)];
        foreach (var unique in table.UniqueConstraints)
            yield return Plain(unique.Columns);
        if (table.PrimaryKey is { } key)
            yield return Plain(key.Columns);
    }

    private static IReadOnlyList<IndexColumn> Plain(IEnumerable<string> columns) => [.. columns.Select(column => new IndexColumn(column))];

    private static IReadOnlyList<IndexColumn> Order(List<IReadOnlyList<IndexColumn>> paths, EquatableArray<string> prefix)
    {
        var path = paths.FirstOrDefault(path => path.Count > prefix.Count && First(path, prefix.Count) == prefix);
        return path is null ? [] : [.. path.Skip(prefix.Count)];
    }

    /// <summary>The primary key's columns that complete an order. In the direction of the column before them, a page starts by one comparison of rows.</summary>
    private static IReadOnlyList<IndexColumn> Ties(Table table, EquatableArray<string> prefix, IReadOnlyList<IndexColumn> order)
    {
        var known = prefix.Concat(order.Select(column => column.Text)).ToList();
        var descending = order.Count > 0 && order[order.Count - 1].Descending;
        var ties = IsUnique(table, known) ? [] : (table.PrimaryKey?.Columns ?? EquatableArray<string>.Empty).Where(column => !known.Contains(column));
        return [.. ties.Select(column => new IndexColumn(column) { Descending = descending, NullsFirst = descending })];
    }

    private static bool IsTotal(Table table, EquatableArray<string> prefix, IEnumerable<IndexColumn> order) =>
        IsUnique(table, [.. prefix, .. order.Select(column => column.Text)]);

    private static EquatableArray<OrderPartCode> Parts(IEnumerable<IndexColumn> order, EquatableArray<ColumnCode> columns) => order
        .Select(part => (Part: part, Column: columns.FirstOrDefault(column => column.Column.Name == part.Text)))
        .Where(part => part.Column is not null)
        .Select(part => new OrderPartCode(part.Column, part.Part.Descending, part.Part.NullsFirst))
        .ToEquatableArray();

    /// <summary>Whether the columns hold a whole unique key, so that they lead to one row at most.</summary>
    private static bool IsUnique(Table table, IReadOnlyList<string> columns) =>
        (table.PrimaryKey is { } key && Holds(columns, key.Columns))
        || table.UniqueConstraints.Any(unique => Holds(columns, unique.Columns) && (unique.NullsNotDistinct || IsNotNull(table, unique.Columns)))
        || table.Indexes.Where(KeyCodeBuilder.IsKey).Select(index => index.Columns.Select(column => column.Text).ToList())
            .Any(unique => Holds(columns, unique) && IsNotNull(table, unique));

    private static bool Holds(IReadOnlyList<string> columns, IEnumerable<string> key) => key.All(columns.Contains);

    private static bool IsNotNull(Table table, IEnumerable<string> columns) => columns.All(column => table.FindColumn(column) is { NotNull: true });
}
