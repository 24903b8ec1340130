namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT306x: advice on what works, and could be better.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A serial column.</summary>
    public static DiagnosticDescriptor SerialColumn { get; } = Hint(
        "WIT3060", "Serial instead of identity", "The column '{0}' is {1}, whose sequence anyone who inserts must be granted, and whose values can be overwritten by accident",
        "use {2}(...).generatedAlwaysAsIdentity()");

    /// <summary>Two indexes over the same columns.</summary>
    public static DiagnosticDescriptor SameIndex { get; } = Hint(
        "WIT3061", "Index that repeats another", "The index '{0}' is over the same columns as '{1}', and finds nothing that the other does not", "remove it: each insert and update pays for both");

    /// <summary>An index that another one begins with.</summary>
    public static DiagnosticDescriptor PrefixIndex { get; } = Hint(
        "WIT3062", "Index that another covers", "'{1}' begins with the columns of the index '{0}', and answers its queries too", "remove it unless it is much smaller and read far more often");
}
