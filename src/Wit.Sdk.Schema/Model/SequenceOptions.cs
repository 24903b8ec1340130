namespace Wit.Sdk.Schema.Model;

/// <summary>The options of a sequence; null if none are given. Whole numbers as text, since they may exceed 64 bits of another type.</summary>
public sealed record SequenceOptions(
    string? StartWith = null,
    string? IncrementBy = null,
    string? MinValue = null,
    string? MaxValue = null,
    string? Cache = null,
    bool Cycle = false)
{
    /// <summary>No option given.</summary>
    public static SequenceOptions None { get; } = new();
}
