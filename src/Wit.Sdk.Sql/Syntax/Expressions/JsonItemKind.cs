namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <summary>The kind of JSON that a text is tested for.</summary>
internal enum JsonItemKind
{
    /// <summary>Any value: <c>IS JSON</c>, or <c>IS JSON VALUE</c>.</summary>
    Any,

    /// <summary><c>IS JSON ARRAY</c>.</summary>
    Array,

    /// <summary><c>IS JSON OBJECT</c>.</summary>
    Object,

    /// <summary><c>IS JSON SCALAR</c>.</summary>
    Scalar,
}

/// <summary>A function that takes a path.</summary>
internal enum JsonPathKind
{
    /// <summary><c>JSON_QUERY</c>.</summary>
    Query,

    /// <summary><c>JSON_VALUE</c>.</summary>
    Value,

    /// <summary><c>JSON_EXISTS</c>.</summary>
    Exists,
}

/// <summary>Whether what is found is put into an array.</summary>
internal enum JsonWrapper
{
    /// <summary>Nothing is written.</summary>
    Default,

    /// <summary><c>WITHOUT WRAPPER</c>.</summary>
    Without,

    /// <summary><c>WITH WRAPPER</c>, always.</summary>
    Unconditional,

    /// <summary><c>WITH CONDITIONAL WRAPPER</c>: unless it is one already.</summary>
    Conditional,
}

/// <summary>The action where a path finds nothing, or fails.</summary>
internal enum JsonBehaviorKind
{
    /// <summary><c>ERROR</c>.</summary>
    Error,

    /// <summary><c>NULL</c>.</summary>
    Null,

    /// <summary><c>TRUE</c>.</summary>
    True,

    /// <summary><c>FALSE</c>.</summary>
    False,

    /// <summary><c>UNKNOWN</c>.</summary>
    Unknown,

    /// <summary><c>EMPTY</c> or <c>EMPTY ARRAY</c>.</summary>
    EmptyArray,

    /// <summary><c>EMPTY OBJECT</c>.</summary>
    EmptyObject,

    /// <summary><c>DEFAULT value</c>.</summary>
    Default,
}
