namespace Wit.Sdk.Schema.Diagnostics;

/// <content>WIT308x: what is exported and does not reach the database as it is written.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>Two policies of one name on tables that the schema does not create.</summary>
    public static DiagnosticDescriptor DuplicateLinkedPolicy { get; } = Error(
        "WIT3081", "Duplicate linked policy", "Two policies named '{0}' are linked to tables that the schema does not create; drizzle-kit tells such policies apart by name alone",
        "give one of them another name");
}
