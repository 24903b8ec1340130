namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A <c>.references(() =&gt; column, actions)</c>; looked up when all tables are known.</summary>
internal sealed record ColumnReference(Value Target, Value Actions, Origin Origin);
