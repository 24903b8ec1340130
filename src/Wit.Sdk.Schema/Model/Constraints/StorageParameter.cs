using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>A storage parameter of an index or a view, as text.</summary>
public sealed record StorageParameter(string Name, string Value)
{
    /// <summary>Whether the schema writes the value as text, <c>"70"</c> and not <c>70</c>. The SQL is the same; a snapshot distinguishes them.</summary>
    public bool IsText { get; init; }

    /// <summary>Parameters as PostgreSQL takes them, to which it makes no difference how the schema writes a value.</summary>
    internal static EquatableArray<StorageParameter> Essence(EquatableArray<StorageParameter> parameters) =>
        parameters.Select(parameter => parameter with { IsText = false }).ToEquatableArray();
}
