namespace Wit.Sdk.Definitions;

/// <summary>How the rows of a table are numbered within their parent row, known at build time.</summary>
public sealed class NumberingDefinition
{
    /// <summary>The numbered column, by its name in the database.</summary>
    public required string Column { get; init; }

    /// <summary>The table of the counter, with its schema unless that is <c>public</c>.</summary>
    public required string Parent { get; init; }

    /// <summary>How statements name that table.</summary>
    public required string ParentSqlName { get; init; }

    /// <summary>The column of that table which holds the last number given.</summary>
    public required string Counter { get; init; }

    /// <summary>The columns of the numbered table that refer to the parent row.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The columns of the parent that they refer to, in the same order.</summary>
    public required IReadOnlyList<string> ParentColumns { get; init; }

    /// <summary>The name of that foreign key.</summary>
    public required string ForeignKey { get; init; }
}
