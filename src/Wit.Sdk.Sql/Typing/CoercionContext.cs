namespace Wit.Sdk.Sql.Typing;

/// <summary>Where a value is converted; each context allows what those before it allow.</summary>
public enum CoercionContext
{
    /// <summary>Anywhere in an expression.</summary>
    Implicit,

    /// <summary>When a value is stored in a column.</summary>
    Assignment,

    /// <summary>When a cast is written.</summary>
    Explicit,
}
