namespace Wit.Sdk.Generators.Emit.Names;

/// <summary>FNV-1a, character by character.</summary>
internal static class NameHash
{
    /// <summary>The hash of no character.</summary>
    public const uint Start = 2166136261;

    /// <summary>The hash with one more character.</summary>
    public static uint Add(uint hash, char character) => unchecked((hash ^ character) * 16777619u);

    /// <summary>The hash of a text.</summary>
    public static uint Of(string text) => text.Aggregate(Start, Add);
}
