namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>A storage parameter of an index or a view, as text.</summary>
public sealed record StorageParameter(string Name, string Value)
{
    /// <summary>Whether the schema gives the value as text, <c>"70"</c> and not <c>70</c>. The SQL is the same; a snapshot tells them apart.</summary>
    public bool IsText { get; init; }
}
