namespace Wit.Sdk.Sql.Typing;

/// <summary>How a value of one type becomes one of another.</summary>
public enum CoercionPath
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The bytes stay.</summary>
    Relabel,

    /// <summary>By a function.</summary>
    Function,

    /// <summary>Each element of an array.</summary>
    Elements,

    /// <summary>By writing and reading its text.</summary>
    Text,
}
