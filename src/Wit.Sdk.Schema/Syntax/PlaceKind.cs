namespace Wit.Sdk.Schema.Syntax;

/// <summary>Which part of the source of an object a place is.</summary>
internal enum PlaceKind
{
    /// <summary>The object itself.</summary>
    Whole,

    /// <summary>The default of a column.</summary>
    Default,

    /// <summary>A tag of the object's comment: there is one place per tag.</summary>
    Tag,
}
