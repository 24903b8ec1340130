using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Keys;

/// <summary>Finds the unique keys of a table.</summary>
internal static class KeyCodeBuilder
{
    /// <summary>The keys: primary, unique constraints, unique indexes; each list of columns once.</summary>
    public static EquatableArray<KeyCode> Build(Table table, EquatableArray<ColumnCode> columns)
    {
        var members = UniqueNames.Beside(ReservedNames.OfObject, "Keys");
        var suffixes = new UniqueNames([]);
        var keys = new List<KeyCode>();
        foreach (var (name, isPrimary, keyColumns, filter) in Candidates(table))
        {
            if (KeyParts.Of(keyColumns, columns) is not { IsEmpty: false } parts || keys.Any(key => Names(key.Parts) == keyColumns && key.FilterSql == filter))
                continue;
            var suffix = suffixes.Take(KeyParts.Suffix(parts));
            keys.Add(new KeyCode(name, members.Take(isPrimary ? "PrimaryKey" : suffix.Substring(2), suffix), isPrimary, parts, suffix, filter) { IsOfLiveRows = SoftDelete.IsLive(table, filter) });
        }

        return keys.ToEquatableArray();
    }

    /// <summary>Whether an index finds one row by plain columns: unique, over every row, without an expression.</summary>
    public static bool IsKey(Index index) => index is { IsUnique: true, Where: null } && index.Columns.All(column => !column.IsExpression);

    /// <summary>The database names of the columns.</summary>
    public static EquatableArray<string> Names(EquatableArray<KeyPartCode> parts) => parts.Select(part => part.Column.Column.Name).ToEquatableArray();

    private static IEnumerable<(string Name, bool IsPrimary, EquatableArray<string> Columns, string? FilterSql)> Candidates(Table table)
    {
        if (table.PrimaryKey is { } key)
            yield return (key.Name, true, key.Columns, null);
        foreach (var unique in table.UniqueConstraints)
            yield return (unique.Name, false, unique.Columns, null);
        foreach (var index in table.Indexes.Where(index => IsKey(index with { Where = null })))
            yield return (index.Name, false, index.Columns.Select(column => column.Text).ToEquatableArray(), index.Where);
    }
}
