using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>The owner of a place in the source: an object, or a part of its declaration.</summary>
internal readonly record struct PlaceKey(ObjectKey Object, PlaceKind Kind = PlaceKind.Whole)
{
    /// <summary>The place of the object itself.</summary>
    public static implicit operator PlaceKey(ObjectKey key) => new(key);
}
