namespace Wit.Sdk.Statements;

/// <summary>The rows of one place in what is loaded, as a subquery that other statements start from.</summary>
/// <param name="Sql">Selects them with all their columns.</param>
/// <param name="NextParameter">The number of the first parameter that the subquery does not use.</param>
/// <param name="Filters">Adds the parameters of the filters on the way here, after those of the root.</param>
internal sealed record PlaceSource(string Sql, int NextParameter, IReadOnlyList<Action<StatementParameters>> Filters);
