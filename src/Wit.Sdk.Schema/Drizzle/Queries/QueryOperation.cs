namespace Wit.Sdk.Schema.Drizzle.Queries;

/// <summary>A UNION or the like, with how its result ends.</summary>
/// <param name="Operator">The words between the queries.</param>
/// <param name="Query">The right side.</param>
internal sealed record QueryOperation(string Operator, QueryValue Query)
{
    public QueryEnd End { get; } = new();
}
