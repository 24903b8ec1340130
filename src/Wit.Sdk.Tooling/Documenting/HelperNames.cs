using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Documenting;

/// <summary>The generated helpers that an index or a key serves.</summary>
public static class HelperNames
{
    /// <summary>The helpers of the index, unique constraint or primary key of a name; none if the table has no such.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name in the database.</param>
    public static IReadOnlyList<string> Of(Table table, string name)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.PrimaryKey is { } key && key.Name == name)
            return OfKey(table, [.. key.Columns]);
        if (table.UniqueConstraints.FirstOrDefault(unique => unique.Name == name) is { } constraint)
            return OfKey(table, [.. constraint.Columns]);
        return table.Indexes.FirstOrDefault(index => index.Name == name) is { } found ? Of(table, found) : [];
    }

    /// <summary>The helpers of the primary key or a unique constraint.</summary>
    internal static IReadOnlyList<string> OfKey(Table table, IReadOnlyList<string> columns) => [$"FindBy{Suffix(table, columns)}", .. Lists(table, columns, columns.Count - 1)];

    /// <summary>The helpers of an index: a find where it is unique, a list for each of its leading columns. None where it is of another method than btree, or over some rows only.</summary>
    internal static IReadOnlyList<string> Of(Table table, Index index)
    {
        var isOfAll = index.Where is null || SoftDelete.IsLive(table, index.Where);
        var columns = index.Columns.TakeWhile(static column => !column.IsExpression).Select(static column => column.Text).ToList();
        if (index.Method != "btree" || columns.Count == 0)
            return [];
        if (index.IsUnique && columns.Count == index.Columns.Count)
            return [$"FindBy{Suffix(table, columns)}", .. isOfAll ? Lists(table, columns, columns.Count - 1) : []];
        return isOfAll ? [.. Lists(table, columns, columns.Count)] : [];
    }

    private static IEnumerable<string> Lists(Table table, IReadOnlyList<string> columns, int longest)
    {
        for (var length = longest; length > 0; length--)
        {
            List<string> prefix = [.. columns.Take(length)];
            if (!IsKey(table, prefix))
                yield return $"ListBy{Suffix(table, prefix)}";
        }
    }

    private static bool IsKey(Table table, List<string> columns) =>
        (table.PrimaryKey is { } key && key.Columns.All(columns.Contains))
        || table.UniqueConstraints.Any(unique => unique.Columns.All(columns.Contains) && (unique.NullsNotDistinct || AreNotNull(table, unique.Columns)))
        || table.Indexes.Any(index => index is { IsUnique: true, Where: null } && index.Columns.All(column => !column.IsExpression && columns.Contains(column.Text))
            && AreNotNull(table, index.Columns.Select(static column => column.Text)));

    private static bool AreNotNull(Table table, IEnumerable<string> columns) => columns.All(column => table.FindColumn(column) is { NotNull: true });

    private static string Suffix(Table table, IEnumerable<string> columns) => string.Join("And", columns.Select(name => PascalName.Of(table.FindColumn(name)?.PropertyName ?? name)));
}
