namespace Wit.Sdk.Sql.Binding.Tree;

/// <summary>A name of FROM, with the columns that are reached by it.</summary>
/// <param name="Name">The name; null for a join without an alias.</param>
/// <param name="Columns">The columns, each with its value.</param>
internal sealed record ScopeItem(string? Name, IReadOnlyList<ScopeColumn> Columns)
{
    /// <summary>The schema of a table that keeps its name; null otherwise.</summary>
    public string? Schema { get; init; }

    /// <summary>The table; null for a join.</summary>
    public BoundTable? Table { get; init; }

    /// <summary>Whether the columns are found without the name.</summary>
    public bool HasVisibleColumns { get; set; } = true;

    /// <summary>Whether the name is found.</summary>
    public bool IsVisible { get; set; } = true;
}

/// <summary>A column that a name of FROM leads to.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record ScopeColumn(string Name, BoundExpression Value)
{
    /// <summary>The position of the star that a column of a select list comes from; -1 for all others.</summary>
    public int Star { get; init; } = -1;

    /// <summary>Whether its name is a label of the select list.</summary>
    public bool IsLabeled { get; init; }
}
