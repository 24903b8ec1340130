using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>A name with the names that qualify it, such as <c>public.users</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Parts">The names from the left; at least one.</param>
internal sealed record QualifiedName(TextSpan Span, Name[] Parts)
{
    /// <summary>The name itself.</summary>
    public Name Last => Parts[Parts.Length - 1];

    /// <summary>The name before the last, which is a schema for all objects but columns; null when there is none.</summary>
    public Name? Qualifier => Parts.Length > 1 ? Parts[Parts.Length - 2] : null;

    /// <inheritdoc/>
    public override string ToString() => string.Join(".", Parts.Select(part => part.Text));
}
