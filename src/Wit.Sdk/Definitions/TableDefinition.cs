namespace Wit.Sdk.Definitions;

/// <summary>A table, known at build time. One instance per table: writes are cached by it.</summary>
public sealed class TableDefinition
{
    /// <summary>The schema, <c>public</c> for an ordinary table.</summary>
    public required string Schema { get; init; }

    /// <summary>The name, without its schema.</summary>
    public required string Name { get; init; }

    /// <summary>How statements name it: <c>"users"</c>, <c>"audit"."events"</c>.</summary>
    public required string SqlName { get; init; }

    /// <summary>All columns, quoted, in the order in which a row is read: <c>"id", "username"</c>.</summary>
    public required string SelectList { get; init; }

    /// <summary>All columns; a column's index here is its ordinal.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; init; } = [];

    /// <summary>The keys, foreign keys, checks and unique indexes.</summary>
    public IReadOnlyList<ConstraintDefinition> Constraints { get; init; } = [];

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

    /// <summary>The name, with its schema unless that is <c>public</c>.</summary>
    public override string ToString() => Schema == "public" ? Name : $"{Schema}.{Name}";
}
