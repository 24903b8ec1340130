using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A <c>.references(() =&gt; column, actions)</c>; looked up when all tables are known.</summary>
internal sealed record ColumnReference(Value Target, Value Actions, Origin Origin);
