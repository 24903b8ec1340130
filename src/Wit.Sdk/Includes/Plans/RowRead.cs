namespace Wit.Sdk.Includes.Plans;

/// <summary>What is read of the rows of a query.</summary>
internal enum RowRead
{
    /// <summary>Those that satisfy the condition: one, or those of a set of keys.</summary>
    Find,

    /// <summary>In their order.</summary>
    All,

    /// <summary>In their order, up to a limit.</summary>
    List,

    /// <summary>In their order, up to a limit, after a place.</summary>
    Page,
}
