namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT303x: names that PostgreSQL never accepts, or accepts only once.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>One object declared twice, each time alike.</summary>
    public static DiagnosticDescriptor DeclaredTwice { get; } = Hint(
        "WIT3030", "Declared twice", "{0} '{1}' is declared twice, each time alike", "declare it once and import it where it is needed");

    /// <summary>An enum with a label twice.</summary>
    public static DiagnosticDescriptor DuplicateLabel { get; } = Error(
        "WIT3031", "Duplicate label", "The enum '{0}' has the label '{1}' twice", "remove one of them; the order of the labels is their sort order");

    /// <summary>A label that is too long.</summary>
    public static DiagnosticDescriptor LabelTooLong { get; } = Error(
        "WIT3032", "Label too long", "The label '{1}' of the enum '{0}' is {2} bytes long; PostgreSQL refuses more than 63", "shorten it, or keep the long text in a table");

    /// <summary>Two policies of one name on a table.</summary>
    public static DiagnosticDescriptor DuplicatePolicy { get; } = Error(
        "WIT3033", "Duplicate policy", "The table '{0}' has two policies named '{1}'", "give one of them another name");

    /// <summary>Two roles of one name that differ.</summary>
    public static DiagnosticDescriptor DuplicateRole { get; } = Error(
        "WIT3034", "Duplicate role", "There are two roles named '{0}', and they differ", "rename one of them, or export only one");

    /// <summary>A text that PostgreSQL can't hold as a name.</summary>
    public static DiagnosticDescriptor ImpossibleName { get; } = Error(
        "WIT3035", "Impossible name", "{0} can't be named {1}: {2}", "give it a name of visible characters");

    /// <summary>A column named as one that every table has.</summary>
    public static DiagnosticDescriptor SystemColumn { get; } = Error(
        "WIT3036", "Name of a system column", "The column '{1}' of the table '{0}' has the name of a column that PostgreSQL keeps in every table", "give it another name");

    /// <summary>A schema or role whose name is PostgreSQL's own.</summary>
    public static DiagnosticDescriptor ReservedName { get; } = Error(
        "WIT3037", "Reserved name", "{0} can't be named '{1}': {2}", "give it another name");

    /// <summary>More columns than PostgreSQL has room for.</summary>
    public static DiagnosticDescriptor TooManyColumns { get; } = Error(
        "WIT3038", "Too many columns", "{0} has {1} columns; PostgreSQL allows {2}", "{3}");
}
