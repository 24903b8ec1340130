namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT307x: JSDoc tags.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A tag that is nearly one of ours.</summary>
    public static DiagnosticDescriptor UnknownTag { get; } = Warning(
        "WIT3070", "Unknown tag", "'@{0}' is not a tag that has a meaning here", "did you mean '@{1}'?");

    /// <summary>A tag where it has no effect.</summary>
    public static DiagnosticDescriptor TagPlace { get; } = Warning(
        "WIT3071", "Tag without effect", "'@{0}' has no effect here: {1}", "{2}");

    /// <summary>A tag whose argument is missing or malformed.</summary>
    public static DiagnosticDescriptor TagArgument { get; } = Warning(
        "WIT3072", "Malformed tag", "'@{0}' {1}", "{2}");

    /// <summary>A tag that one column of a table may have, on a second one.</summary>
    public static DiagnosticDescriptor TagTwice { get; } = Warning(
        "WIT3073", "Tag on two columns", "'@{0}' is on the column '{1}' of this table already, and counts there only", "remove one of the two");

    /// <summary>A unique key that deleted rows keep taken.</summary>
    public static DiagnosticDescriptor SoftDeleteKey { get; } = Hint(
        "WIT3074", "Key that deleted rows keep", "Deleted rows keep their '{0}': no other row can have the same", "if it should be free again, use {1}; otherwise keep it");
}
