using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Queries;

/// <summary>A JOIN of a query.</summary>
/// <param name="Kind">The words before JOIN.</param>
/// <param name="Source">The joined source.</param>
/// <param name="On">The condition; undefined when there is none.</param>
internal sealed record QueryJoin(string Kind, Value Source, Value On);
