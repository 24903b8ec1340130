using System.Text.Json.Serialization;

namespace Wit.Sdk.Studio.Shapes;

/// <summary>A column as the page knows it.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Type">The type, as SQL has it.</param>
/// <param name="Kind">How its values are shown.</param>
internal sealed record ColumnShape(string Name, string Type, ValueKind Kind)
{
    public bool NotNull { get; init; }

    /// <summary>The default, or the expression of a generated column.</summary>
    public string? Default { get; init; }

    /// <summary>Whether a new row may leave it out: the database has a default, or the schema file says what it gets.</summary>
    public bool HasDefault { get; init; }

    /// <summary>Whether it can be set.</summary>
    public bool IsEditable { get; init; }

    /// <summary>Whether only the database sets the value.</summary>
    public bool IsOfServer { get; init; }

    public bool IsKey { get; init; }

    /// <summary>Whether it is computed from other columns.</summary>
    [JsonIgnore]
    public bool IsComputed { get; init; }

    /// <summary>Whether the value never leaves the database (<c>@secret</c>, or computed from such a column).</summary>
    public bool IsSecret { get; init; }

    /// <summary>The labels of its enum type, in their order.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The JSDoc comment.</summary>
    public string Comment { get; init; } = string.Empty;

    /// <summary>The marks of the schema file: <c>softDelete</c>, <c>rowVersion</c> ...</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether values are compared and sorted as texts: the type has no order, or its operators are those of an extension.</summary>
    [JsonIgnore]
    public bool IsComparedAsText { get; init; }
}
