namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT308x and WIT310x: the C# that a schema results in. Only the build reports these.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>Two things of one name in C#.</summary>
    public static DiagnosticDescriptor NameTaken { get; } = Hint(
        "WIT3080", "Name taken in C#", "{0} is '{1}' in C#, since '{2}' is {3}", "{4}");

    /// <summary>A default that an insert could write and not read.</summary>
    public static DiagnosticDescriptor DefaultUnheld { get; } = Error(
        "WIT3100", "Default that C# can't hold", "The default of '{0}' is {1}, which its C# type {2} can't hold: an insert would write the row and then fail to read it", "{3}");

    /// <summary>A vector in a project without pgvector's library.</summary>
    public static DiagnosticDescriptor MissingPgvector { get; } = Warning(
        "WIT3084", "Package of vectors missing",
        "The column '{0}' is a vector, whose C# type is in the package 'Pgvector', which the project does not reference; without it vectors are strings",
        "run 'dotnet add package Pgvector'");
}
