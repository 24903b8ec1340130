using Wit.Sdk.Definitions;

namespace Wit.Sdk.Queries.Typed;

/// <summary>The statement of all queries of one shape.</summary>
/// <param name="Table">The table.</param>
/// <param name="Sql">The statement with its name.</param>
/// <param name="Operation">The operation, as names of statements show it.</param>
/// <param name="IsKept">Whether queries of the shape that come later find it.</param>
internal sealed record QueryStatement(TableDefinition Table, string Sql, string Operation, bool IsKept)
{
    /// <summary>The selection of the rows, from its FROM on, for loading related rows.</summary>
    public string From { get; init; } = string.Empty;

    /// <summary>The number of parameters.</summary>
    public int Parameters { get; init; }

    /// <summary>The order with its ORDER BY over the rows as a subquery; empty for none.</summary>
    public string OuterOrder { get; init; } = string.Empty;

    /// <summary>The order of pages, with the primary key at its end; empty where no pages are read.</summary>
    public IReadOnlyList<Order> PageOrder { get; init; } = [];

    /// <summary>The scope of a page token, besides the values of the query.</summary>
    public string Identity { get; init; } = string.Empty;
}
