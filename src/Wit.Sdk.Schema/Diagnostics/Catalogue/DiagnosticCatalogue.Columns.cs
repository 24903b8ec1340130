namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT304x: columns and their defaults that PostgreSQL refuses, or that fail when a row comes.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A default of another kind than the column.</summary>
    public static DiagnosticDescriptor DefaultOfOtherType { get; } = Error(
        "WIT3040", "Default of another type", "The column '{0}' is of type {1}, which {2} can't be a default of", "{3}");

    /// <summary>A default whose text the type can't read.</summary>
    public static DiagnosticDescriptor DefaultUnreadable { get; } = Error(
        "WIT3041", "Default can't be read", "'{1}' is not a valid {2}, so it can't be the default of the column '{0}'", "{3}");

    /// <summary>A default that is not a label of the enum.</summary>
    public static DiagnosticDescriptor DefaultNoLabel { get; } = Error(
        "WIT3042", "Default is not a label", "The default '{1}' of the column '{0}' is not a label of the enum '{2}'", "{3}");

    /// <summary>A default that is too large for its column.</summary>
    public static DiagnosticDescriptor DefaultTooLarge { get; } = Warning(
        "WIT3043", "Default too large", "The default of the column '{0}' does not fit into {1}: every insert that leaves the column out fails", "give a smaller default or a larger type");

    /// <summary>A default that is not among the values of a text enum.</summary>
    public static DiagnosticDescriptor DefaultNotListed { get; } = Warning(
        "WIT3044", "Default not listed", "The default '{1}' of the column '{0}' is not among its 'enum' values", "{2}");

    /// <summary>A column whose value comes from two sides.</summary>
    public static DiagnosticDescriptor TwoDefaults { get; } = Error(
        "WIT3045", "Two defaults", "The column '{0}' is {1} and has {2} as well; PostgreSQL takes only one of them", "remove one of them");

    /// <summary>An array of a serial type.</summary>
    public static DiagnosticDescriptor SerialArray { get; } = Error(
        "WIT3046", "Array of a serial type", "The column '{0}' is an array of {1}, which PostgreSQL does not have", "use integer(...).array()");

    /// <summary>A length or precision that the type does not allow.</summary>
    public static DiagnosticDescriptor TypeModifier { get; } = Error(
        "WIT3047", "Impossible type modifier", "{1} of the column '{0}' can't be {2}: PostgreSQL allows {3}", "give a number in that range, or leave it out");

    /// <summary>Options of a sequence that contradict each other.</summary>
    public static DiagnosticDescriptor SequenceOptions { get; } = Error(
        "WIT3048", "Impossible sequence", "The sequence '{0}' can't be: {1}", "{2}");

    /// <summary>A text with a character that no database holds.</summary>
    public static DiagnosticDescriptor ImpossibleText { get; } = Error(
        "WIT3049", "Impossible text", "{0} holds {1}, which PostgreSQL can't store", "remove the character");
}
