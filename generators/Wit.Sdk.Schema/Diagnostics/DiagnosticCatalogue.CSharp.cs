namespace Wit.Sdk.Schema.Diagnostics;

/// <content>WIT308x: what a schema gives in C#. Only the build says it.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>Two things of one name in C#.</summary>
    public static DiagnosticDescriptor NameTaken { get; } = Hint(
        "WIT3080", "Name taken in C#", "{0} is '{1}' in C#, since '{2}' is {3}", "{4}");
}
