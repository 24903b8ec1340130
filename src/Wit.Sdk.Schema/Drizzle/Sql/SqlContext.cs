namespace Wit.Sdk.Schema.Drizzle.Sql;

/// <summary>The purpose of a piece of SQL.</summary>
internal enum SqlContext
{
    /// <summary>A check, a predicate, a policy, a view: columns with their tables.</summary>
    Condition,

    /// <summary>An expression of an index: columns alone.</summary>
    Index,

    /// <summary>A default: no columns.</summary>
    Default,
}
