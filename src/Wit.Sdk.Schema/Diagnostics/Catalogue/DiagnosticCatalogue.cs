namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <summary>Every diagnostic of Wit.Sdk, ordered by code.</summary>
public static partial class DiagnosticCatalogue
{
    internal static DiagnosticDescriptor Error(string code, string title, string message, string help) =>
        new(code, title, DiagnosticSeverity.Error, message, help);

    internal static DiagnosticDescriptor Warning(string code, string title, string message, string help) =>
        new(code, title, DiagnosticSeverity.Warning, message, help);

    internal static DiagnosticDescriptor Hint(string code, string title, string message, string help) =>
        new(code, title, DiagnosticSeverity.Hint, message, help);
}
