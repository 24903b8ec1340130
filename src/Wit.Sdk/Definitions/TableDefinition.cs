namespace Wit.Sdk.Definitions;

/// <summary>A table, known at build time. One instance per table: writes are cached by it.</summary>
public sealed class TableDefinition
{
    private string?[]? _columnSql;

    /// <summary>The schema, <c>public</c> for an ordinary table.</summary>
    public required string Schema { get; init; }

    /// <summary>The name, without its schema.</summary>
    public required string Name { get; init; }

    /// <summary>How statements name it: <c>"users"</c>, <c>"audit"."events"</c>.</summary>
    public required string SqlName { get; init; }

    /// <summary>All columns, quoted, in the order in which a row is read: <c>"id", "username"</c>.</summary>
    public required string SelectList { get; init; }

    /// <summary>The property of the database class, which names the statements of helpers: <c>Issues</c>. Null leaves them without a name.</summary>
    public string? PropertyName { get; init; }

    /// <summary>All columns; a column's index here is its ordinal.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; init; } = [];

    /// <summary>The keys, foreign keys, checks and unique indexes.</summary>
    public IReadOnlyList<ConstraintDefinition> Constraints { get; init; } = [];

    /// <summary>How rows get their numbers; null where they have none.</summary>
    public NumberingDefinition? Numbering { get; init; }

    /// <summary>How rows are deleted by a time; null where they go for good.</summary>
    public SoftDeleteDefinition? SoftDelete { get; init; }

    /// <summary>The column that says whose a row is (<c>@tenant</c>); null where rows belong to no tenant.</summary>
    public string? TenantColumn { get; init; }

    /// <summary>The condition that a row is not deleted, after others; empty where rows go for good.</summary>
    internal string AndLive { get => field ??= LiveOf(" AND ", null); }

    /// <summary>The ordinal of the column that each update raises.</summary>
    internal int VersionOrdinal
    {
        get
        {
            for (var ordinal = 0; ordinal < Columns.Count; ordinal++)
            {
                if (Columns[ordinal].IsRowVersion)
                    return ordinal;
            }

            throw new InvalidOperationException($"The table \"{this}\" has no row version.");
        }
    }

    /// <summary>The name of a column in SQL, always the same object.</summary>
    internal string ColumnSql(int ordinal)
    {
        var names = _columnSql ?? Interlocked.CompareExchange(ref _columnSql, new string?[Columns.Count], null) ?? _columnSql;
        return Volatile.Read(ref names[ordinal])
            ?? Interlocked.CompareExchange(ref names[ordinal], Statements.SqlIdentifier.Quote(Columns[ordinal].Name), null)
            ?? names[ordinal]!;
    }

    /// <inheritdoc cref="ColumnSql(int)"/>
    internal string ColumnSql(string column) => ColumnSql(OrdinalOf(column));

    /// <summary>The ordinal of a column.</summary>
    internal int OrdinalOf(string column)
    {
        for (var ordinal = 0; ordinal < Columns.Count; ordinal++)
        {
            if (Columns[ordinal].Name == column)
                return ordinal;
        }

        throw new ArgumentException($"The table \"{this}\" has no column \"{column}\".", nameof(column));
    }

    /// <summary>The properties of the row type for columns; empty where one of them is not a column of the schema.</summary>
    internal IReadOnlyList<string> PropertiesOf(IReadOnlyList<string> columns)
    {
        var properties = columns.Select(column => Columns.FirstOrDefault(candidate => candidate.Name == column)?.PropertyName).ToList();
        return properties.Contains(null) ? [] : [.. properties.OfType<string>()];
    }

    /// <summary>The condition that a row is not deleted; empty where rows go for good.</summary>
    /// <param name="word">The keyword before it.</param>
    /// <param name="alias">The alias of the table; null if its columns are unqualified.</param>
    internal string LiveOf(string word, string? alias) => SoftDelete is null
        ? string.Empty
        : $"{word}{(alias is null ? string.Empty : alias + ".")}{Statements.SqlIdentifier.Quote(SoftDelete.Column)} IS NULL";

    /// <summary>The name, with its schema unless that is <c>public</c>.</summary>
    public override string ToString() => Schema == "public" ? Name : $"{Schema}.{Name}";
}
