namespace Wit.Sdk.Queries.Typed;

/// <summary>The parts of a query that are read.</summary>
internal enum QueryRead
{
    /// <summary>The rows.</summary>
    List,

    /// <summary>The first of them.</summary>
    First,

    /// <summary>The only one: two at most, to know.</summary>
    Single,

    /// <summary>The rows, one by one.</summary>
    Stream,

    /// <summary>The first page.</summary>
    FirstPage,

    /// <summary>A page after a place.</summary>
    Page,

    /// <summary>Whether there are rows.</summary>
    Any,

    /// <summary>Their number.</summary>
    Count,
}
