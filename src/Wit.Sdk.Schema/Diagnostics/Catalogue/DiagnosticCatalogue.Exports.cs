namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT308x: what is exported and does not reach the database as it is written.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>Two policies of one name on tables that the schema does not create.</summary>
    public static DiagnosticDescriptor DuplicateLinkedPolicy { get; } = Error(
        "WIT3081", "Duplicate linked policy", "Two policies named '{0}' are linked to tables that the schema does not create; drizzle-kit distinguishes such policies by name only",
        "give one of them another name");

    /// <summary>An export that is a part of a schema and that nothing takes.</summary>
    public static DiagnosticDescriptor ExportWithoutEffect { get; } = Warning(
        "WIT3082", "Export without effect", "The export '{0}' is {1}, which creates nothing on its own", "{2}");

    /// <summary>An export that a function of a package builds from columns.</summary>
    public static DiagnosticDescriptor TableUnknown { get; } = Warning(
        "WIT3083", "Table that can't be known", "The export '{0}' is built from columns by a function that can't be run here, so no table is created for it",
        "build it with pgTable(), or with a function of the schema's own files");
}
