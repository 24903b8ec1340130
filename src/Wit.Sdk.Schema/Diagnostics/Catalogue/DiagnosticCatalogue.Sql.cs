namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

public static partial class DiagnosticCatalogue
{
    /// <summary>PostgreSQL could not read a piece of SQL.</summary>
    public static DiagnosticDescriptor SqlSyntax { get; } = Error("WIT6001", "SQL syntax", "{0}", "{1}");
}
