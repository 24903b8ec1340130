using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Model.Tags;

/// <summary>The <c>@numberedBy repositories.lastNumber</c> of a column: rows are numbered 1, 2, 3 ... within the parent row that they refer to.</summary>
/// <param name="Column">The database name of the numbered column.</param>
/// <param name="Parent">The table of the counter.</param>
/// <param name="Counter">The database name of the column that holds the last number given.</param>
/// <param name="ForeignKey">The foreign key to the parent row.</param>
public sealed record Numbering(string Column, QualifiedName Parent, string Counter, ForeignKey ForeignKey)
{
    /// <summary>The numbering of a table; null if there is none, or none that is supported, which WIT3071 or WIT3072 reports.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="table">The table.</param>
    public static Numbering? Of(SchemaModel model, Table table)
    {
        if (table.Columns.FirstOrDefault(column => column.Documentation.Find("numberedBy") is not null) is not { NotNull: true } column
            || ReferenceOf(column.Documentation.Find("numberedBy")!) is not var (export, property)
            || model.Tables.FirstOrDefault(candidate => candidate.ExportName == export) is not { } parent
            || parent.Columns.FirstOrDefault(candidate => candidate.PropertyName == property) is not { NotNull: true } counter
            || !ColumnTags.IsInteger(column) || !ColumnTags.IsInteger(counter) || ColumnTags.IsOfServer(column) || ColumnTags.IsOfServer(counter))
        {
            return null;
        }

        var keys = ForeignKeysOf(table, column, parent);
        return keys.Count == 1 && HasParents(table, keys[0]) ? new Numbering(column.Name, parent.Name, counter.Name, keys[0]) : null;
    }

    /// <summary>The table and the column that a tag names, both as TypeScript has them; null when it does not name two.</summary>
    /// <param name="tag">The tag.</param>
    public static (string Export, string Property)? ReferenceOf(DocumentationTag tag)
    {
        var parts = tag.Argument.Split('.');
        return parts.Length == 2 && parts.All(part => part.Trim().Length > 0) ? (parts[0].Trim(), parts[1].Trim()) : null;
    }

    /// <summary>The foreign keys to the parent whose columns stand with the number, and nothing else, in one unique key.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The numbered column.</param>
    /// <param name="parent">The table of the counter.</param>
    public static IReadOnlyList<ForeignKey> ForeignKeysOf(Table table, Column column, Table parent)
    {
        var keys = UniqueKeysOf(table).ToList();
        return [.. table.ForeignKeys.Where(foreign => foreign.ReferencedTable == parent.Name && keys.Any(key => key.SetEquals(foreign.Columns.Append(column.Name))))];
    }

    /// <summary>Whether every row has a parent, and sets it itself.</summary>
    /// <param name="table">The table.</param>
    /// <param name="foreignKey">The foreign key to the parent row.</param>
    public static bool HasParents(Table table, ForeignKey foreignKey) =>
        foreignKey.Columns.All(name => table.FindColumn(name) is { NotNull: true, GeneratedExpression: null, Identity: null });

    private static IEnumerable<HashSet<string>> UniqueKeysOf(Table table)
    {
        if (table.PrimaryKey is { } primary)
            yield return [.. primary.Columns];
        foreach (var unique in table.UniqueConstraints)
            yield return [.. unique.Columns];
        foreach (var index in table.Indexes.Where(index => index.IsUnique && index.Columns.All(column => !column.IsExpression)))
            yield return [.. index.Columns.Select(column => column.Text)];
    }
}
