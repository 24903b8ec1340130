using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Queries;

/// <summary>The end of a query: ORDER BY, LIMIT, OFFSET.</summary>
internal sealed class QueryEnd
{
    public IReadOnlyList<Value> OrderBy { get; set; } = [];

    public Value Limit { get; set; } = Value.Undefined;

    public Value Offset { get; set; } = Value.Undefined;
}
