namespace Wit.Sdk.Sql.Binding.Tree;

/// <summary>When an expression is NULL.</summary>
internal enum NullRule
{
    /// <summary>It may be at any time.</summary>
    Maybe,

    /// <summary>Never.</summary>
    Never,

    /// <summary>Only when one of its children is.</summary>
    AnyChild,

    /// <summary>Only when all of its children are.</summary>
    AllChildren,

    /// <summary>Only when its first child is.</summary>
    FirstChild,

    /// <summary>Only when one of its arguments is, which are the first children; their number is kept.</summary>
    Arguments,
}
