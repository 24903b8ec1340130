namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT9xxx: our own faults.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A fault of the engine.</summary>
    public static DiagnosticDescriptor InternalError { get; } = Error(
        "WIT9001", "Internal error", "Wit.Sdk failed on this schema: {0}: {1}", "please report this with the schema file");
}
