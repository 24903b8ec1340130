namespace Wit.Sdk.Includes.Plans;

/// <summary>The columns that are read of the rows of a query.</summary>
internal enum RowRead
{
    /// <summary>The one that satisfies the condition.</summary>
    Find,

    /// <summary>Those of a set of keys.</summary>
    FindMany,

    /// <summary>In their order.</summary>
    All,

    /// <summary>In their order, up to a limit.</summary>
    List,

    /// <summary>In their order, up to a limit, as the first page.</summary>
    FirstPage,

    /// <summary>In their order, up to a limit, after a place.</summary>
    Page,
}
