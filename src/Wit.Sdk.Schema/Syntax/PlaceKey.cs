using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>What a place in the source belongs to: an object, or a part of what is written for it.</summary>
internal readonly record struct PlaceKey(ObjectKey Object, PlaceKind Kind = PlaceKind.Whole)
{
    /// <summary>The place of the object itself.</summary>
    public static implicit operator PlaceKey(ObjectKey key) => new(key);
}
