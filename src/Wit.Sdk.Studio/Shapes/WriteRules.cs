using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Postgres;
using Marks = Wit.Sdk.Schema.Model.Tags;

namespace Wit.Sdk.Studio.Shapes;

/// <summary>The rules for writes to a table that stand in the schema file only. The generated helpers follow the same rules.</summary>
internal sealed record WriteRules
{
    /// <summary>Nothing is said.</summary>
    public static WriteRules None { get; } = new();

    /// <summary>Per column what a new row gets that does not give it.</summary>
    public IReadOnlyDictionary<string, string> OnInsert { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Per column what a changed row gets that does not give it.</summary>
    public IReadOnlyDictionary<string, string> OnUpdate { get; private init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The columns whose value on an update only the program knows.</summary>
    public IReadOnlyList<string> OfProgram { get; private init; } = [];

    /// <summary>The column that each update raises; null where there is none.</summary>
    public string? RowVersion { get; private init; }

    /// <summary>The column that holds when a row was deleted; null where rows are removed.</summary>
    public string? SoftDelete { get; private init; }

    /// <summary>The time of a deletion, in SQL.</summary>
    public string SoftDeleteTime { get; private init; } = string.Empty;

    /// <summary>How rows are numbered within a parent row; null where they are not.</summary>
    public Numbering? Numbering { get; private init; }

    /// <summary>The rules of a table.</summary>
    /// <param name="schema">The schema file.</param>
    /// <param name="written">The table as the file has it; null when it has none.</param>
    /// <param name="table">The table as the database has it: a rule on a column that does not exist yet has no effect.</param>
    public static WriteRules Of(SchemaModel schema, Table? written, Table table)
    {
        if (written is null) return None;
        var columns = written.Columns.Where(column => table.FindColumn(column.Name) is not null).ToList();
        var version = Known(ColumnTags.RowVersionOf(written));
        var deleted = Known(Marks.SoftDelete.ColumnOf(written));
        var numbering = Numbering.Of(schema, written);
        return new WriteRules
        {
            OnInsert = Map(columns, column => InsertOf(column, version)),
            OnUpdate = Map(columns, column => column == version ? $"r.{SqlText.QuoteIdentifier(column.Name)} + 1" : ClientValues.ToSql(column.ClientOnUpdate, column.Type)),
            OfProgram = [.. columns.Where(column => column.ClientOnUpdate is { } value && ClientValues.ToSql(value, column.Type) is null).Select(column => column.Name)],
            RowVersion = version?.Name,
            SoftDelete = deleted?.Name,
            SoftDeleteTime = deleted is null ? string.Empty : ClientValues.Time(deleted.Type),
            Numbering = numbering is not null && table.FindColumn(numbering.Column) is not null ? numbering : null,
        };

        Column? Known(Column? column) => column is null || table.FindColumn(column.Name) is null ? null : column;
    }

    /// <summary>As Drizzle has it: <c>$defaultFn</c> goes before a default of the database, and that before <c>$onUpdate</c>. A version without a default starts at 1.</summary>
    private static string? InsertOf(Column column, Column? version) =>
        column.ClientDefault is { } value ? ClientValues.ToSql(value, column.Type)
        : column.Default is not null ? null
        : column == version ? "1"
        : ClientValues.ToSql(column.ClientOnUpdate, column.Type);

    private static Dictionary<string, string> Map(IEnumerable<Column> columns, Func<Column, string?> sql) =>
        columns.Select(column => (column.Name, Sql: sql(column))).Where(it => it.Sql is not null).ToDictionary(it => it.Name, it => it.Sql!, StringComparer.Ordinal);
}
