namespace Wit.Sdk.Sql.Catalog;

/// <summary>An operator.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Left">The type on the left; null for a prefix operator.</param>
/// <param name="Right">The type on the right.</param>
/// <param name="Result">The type of the result.</param>
/// <param name="Function">The name of the function that computes it.</param>
public sealed record CatalogOperator(string Symbol, SqlType? Left, SqlType Right, SqlType Result, string Function);
