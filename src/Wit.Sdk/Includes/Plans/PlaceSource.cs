using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>The rows of one place in what is loaded, as a subquery that other statements start from.</summary>
/// <param name="Table">The table of the rows.</param>
/// <param name="From">The selection of the rows, from its FROM on.</param>
/// <param name="Alias">The alias of the table in it; null if its columns are unqualified.</param>
/// <param name="IsOnce">Whether no row of the table is in the place twice.</param>
/// <param name="NextParameter">The number of the first parameter that the subquery does not use.</param>
/// <param name="Filters">Adds the parameters of the filters on the way here, after those of the root.</param>
internal sealed record PlaceSource(
    TableDefinition Table, string From, string? Alias, bool IsOnce, int NextParameter, IReadOnlyList<Action<StatementParameters>> Filters)
{
    /// <summary>Some columns of the rows: rows that are sorted on their way are short then.</summary>
    public string Select(IReadOnlyList<string> columns) =>
        $"SELECT {string.Join(", ", columns.Select(column => Alias is null ? SqlIdentifier.Quote(column) : $"{Alias}.{SqlIdentifier.Quote(column)}"))}{From}";

    /// <summary>Whether no two rows of the place have the same values in some columns, unless one is NULL.</summary>
    public bool IsUnique(IReadOnlyList<string> columns) => IsOnce && Table.Constraints.Any(
        constraint => constraint.Kind is ConstraintKind.PrimaryKey or ConstraintKind.Unique && constraint.Columns.All(columns.Contains));
}
