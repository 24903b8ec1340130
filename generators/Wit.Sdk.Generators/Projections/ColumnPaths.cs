using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Relations;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Schema.Model.Tags;

namespace Wit.Sdk.Generators.Projections;

/// <summary>Finds what a name stands for: a column, a column of the one related row by the names of both, or the number of related rows by the relation's name and "Count".</summary>
/// <param name="names">The generated types.</param>
internal sealed class ColumnPaths(SchemaNames names)
{
    private const int MaximumDepth = 4;

    private static readonly ClrType s_count = new("long", "global::NpgsqlTypes.NpgsqlDbType.Bigint");

    /// <summary>All that a name stands for; a column of the table itself comes before all others.</summary>
    public List<ColumnPath> Find(TableInput input, string name) => Find(input, Plain(name), string.Empty, string.Empty, 0);

    /// <summary>The names that a parameter can have, for a suggestion: columns first.</summary>
    public IEnumerable<string> NamesOf(TableInput input)
    {
        var table = names.CodeOf(input);
        return table.Columns.Select(column => column.Property)
            .Concat(table.Relations.Where(IsOne).SelectMany(relation => names.CodeOf(names.TableOf(relation.Input.Target)).Columns.Select(column => relation.Property + column.Property)))
            .Concat(table.Relations.Where(relation => !IsOne(relation)).Select(relation => relation.Property + "Count"));
    }

    private List<ColumnPath> Find(TableInput input, string name, string path, string missing, int depth)
    {
        var table = names.CodeOf(input);
        if (table.Columns.FirstOrDefault(column => Plain(column.Property) == name) is { } column)
            return [new ColumnPath(path + "." + column.Property, column.Type, column.SqlType, column.IsNullable || missing.Length > 0, column.IsDocument) { Missing = column.IsNullable ? string.Empty : missing }];
        var found = new List<ColumnPath>();
        foreach (var relation in table.Relations)
        {
            var own = Plain(relation.Property);
            if (!IsOne(relation) && name == own + "count")
                found.Add(new ColumnPath($"{path}.{relation.Property}.Count()", s_count, "bigint", missing.Length > 0, IsDocument: false) { Missing = missing });
            else if (IsOne(relation) && depth < MaximumDepth && name.Length > own.Length && name.StartsWith(own, StringComparison.Ordinal))
                found.AddRange(Find(names.TableOf(relation.Input.Target), name.Substring(own.Length), path + "." + relation.Property, MissingOf(table, relation, missing), depth + 1));
        }

        return found;
    }

    /// <summary>Why there may be no related row: no foreign key leads to it, the key can be NULL, or the row can be deleted by a time.</summary>
    private string MissingOf(TableCode table, RelationCode relation, string missing)
    {
        if (missing.Length > 0) return missing;
        var target = names.TableOf(relation.Input.Target).Table;
        var hasKey = table.Table.ForeignKeys.Any(key =>
            key.ReferencedTable == target.Name && key.Columns.Equals(relation.Input.Columns) && key.ReferencedColumns.Equals(relation.Input.TargetColumns));
        return !hasKey ? $"no foreign key says that '{relation.Property}' exists"
            : relation.Keys.Any(key => table.Columns.First(column => column.Property == key.Property).IsNullable) ? $"a row may have no '{relation.Property}'"
            : SoftDelete.ColumnOf(target) is not null ? $"the row of '{relation.Property}' may be deleted"
            : string.Empty;
    }

    private static bool IsOne(RelationCode relation) => relation.Input.Kind == RelationLoad.Joined;

    private static string Plain(string name) => name.Replace("_", string.Empty).ToLowerInvariant();
}
