namespace Wit.Sdk.Studio.Queries;

/// <summary>The comparison of a filter's condition.</summary>
internal enum FilterOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    StartsWith,
    In,
    IsNull,
    IsNotNull,

    /// <summary>A JSON document holds another one.</summary>
    Holds,

    /// <summary>An array has an element.</summary>
    Has,
}
