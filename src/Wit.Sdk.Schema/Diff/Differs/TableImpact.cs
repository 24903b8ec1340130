using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>The changes to a table around which foreign keys and views of other tables have to be dropped and re-created.</summary>
internal sealed class TableImpact(IReadOnlyCollection<QualifiedName> replacedEnums)
{
    /// <summary>Columns that are dropped and made again.</summary>
    public HashSet<string> RecreatedColumns { get; } = new(StringComparer.Ordinal);

    /// <summary>Columns whose type changes.</summary>
    public HashSet<string> RetypedColumns { get; } = new(StringComparer.Ordinal);

    /// <summary>The columns of each key or unique index that goes.</summary>
    public List<HashSet<string>> DroppedKeys { get; } = [];

    /// <summary>Whether a column gets another name or goes, or the table does: views on it can't stay as they are.</summary>
    public bool BreaksViews { get; set; }

    /// <summary>Whether there are new columns, which <c>select *</c> would have.</summary>
    public bool HasNewColumns { get; set; }

    /// <summary>Whether an expression can't stay as it is: PostgreSQL would keep the casts that it had put into it.</summary>
    public bool BreaksExpression(string sql) =>
        RetypedColumns.Concat(RecreatedColumns).Concat(replacedEnums.Select(type => type.Name)).Any(name => WordSearch.Contains(sql, name));

    /// <summary>Whether foreign keys at these columns can't stay as they are.</summary>
    public bool BreaksForeignKey(IEnumerable<string> columns) =>
        columns.Any(column => RetypedColumns.Contains(column) || RecreatedColumns.Contains(column));

    /// <summary>Whether the key that a foreign key refers to goes.</summary>
    public bool DropsKey(IEnumerable<string> columns) => DroppedKeys.Any(key => key.SetEquals(columns));
}
