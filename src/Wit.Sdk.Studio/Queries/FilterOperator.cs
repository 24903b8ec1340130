namespace Wit.Sdk.Studio.Queries;

/// <summary>What a condition of a filter asks.</summary>
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
