using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model;

/// <summary>The JSDoc comment of an exported object or a column.</summary>
/// <param name="Summary">The text before the tags, line breaks kept; empty when there is none.</param>
/// <param name="Tags">The tags in order.</param>
public sealed record Documentation(string Summary, EquatableArray<DocumentationTag> Tags)
{
    /// <summary>No comment at all.</summary>
    public static Documentation None { get; } = new(string.Empty, EquatableArray<DocumentationTag>.Empty);

    /// <summary>Finds the first tag of a name, without its <c>@</c>.</summary>
    public DocumentationTag? Find(string name) => Tags.FirstOrDefault(tag => tag.Name == name);
}
