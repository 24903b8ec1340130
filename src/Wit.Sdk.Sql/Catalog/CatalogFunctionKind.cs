namespace Wit.Sdk.Sql.Catalog;

/// <summary>The kinds of functions.</summary>
public enum CatalogFunctionKind
{
    /// <summary>A plain function.</summary>
    Function,

    /// <summary>An aggregate.</summary>
    Aggregate,

    /// <summary>An aggregate that is called <c>WITHIN GROUP</c>.</summary>
    OrderedSet,

    /// <summary>An aggregate that is called <c>WITHIN GROUP</c> and computes what a hypothetical row would get.</summary>
    HypotheticalSet,

    /// <summary>A function that needs <c>OVER</c>.</summary>
    Window,
}
