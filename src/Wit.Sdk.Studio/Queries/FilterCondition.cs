namespace Wit.Sdk.Studio.Queries;

/// <summary>One condition of a filter.</summary>
/// <param name="Column">The column.</param>
/// <param name="Operator">The comparison.</param>
/// <param name="Values">The values, as texts of the column's type.</param>
internal sealed record FilterCondition(string Column, FilterOperator Operator, IReadOnlyList<string>? Values = null);
