namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT2xxx: what the text means can't be found out.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A name that nothing declares.</summary>
    public static DiagnosticDescriptor UnknownName { get; } = Error(
        "WIT2001", "Unknown name", "'{0}' is not defined", "{1}");

    /// <summary>A Drizzle function that is used without an import.</summary>
    public static DiagnosticDescriptor NotImported { get; } = Warning(
        "WIT2002", "Used without an import", "'{0}' is used but not imported", "add it to the import from \"{1}\"; Drizzle itself fails without it");

    /// <summary>A member that its object doesn't have.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } = Error(
        "WIT2003", "Unknown member", "'{0}' is not a member of {1}", "{2}");

    /// <summary>An import of a file that was not given.</summary>
    public static DiagnosticDescriptor FileNotFound { get; } = Error(
        "WIT2004", "File not found", "The file '{0}' is not among the files of the schema", "correct the path, or add the file to the schema's files");

    /// <summary>An import of a name that the file doesn't export.</summary>
    public static DiagnosticDescriptor NotExported { get; } = Error(
        "WIT2005", "Not exported", "'{1}' exports nothing named '{0}'", "{2}");

    /// <summary>A value of a package where the DDL needs one.</summary>
    public static DiagnosticDescriptor ValueOfPackage { get; } = Error(
        "WIT2006", "Value can't be known", "The DDL needs the value of '{0}', but it comes from the package '{1}', whose code isn't run here",
        "write the value into the schema");

    /// <summary>A value of the run time where the DDL needs one.</summary>
    public static DiagnosticDescriptor ValueOfRunTime { get; } = Error(
        "WIT2007", "Value can't be known", "The DDL needs the value of {0}, which is known only when the code runs", "write the value into the schema");

    /// <summary>An argument of the wrong kind.</summary>
    public static DiagnosticDescriptor WrongKind { get; } = Error(
        "WIT2008", "Wrong kind of value", "{0} must be {1}, but it is {2}", "give {1} here");

    /// <summary>A <c>throw</c> that evaluation ran into.</summary>
    public static DiagnosticDescriptor Thrown { get; } = Error(
        "WIT2009", "The schema throws", "The schema's code throws here: {0}", "find out why the condition above holds");

    /// <summary>Evaluation that takes too long.</summary>
    public static DiagnosticDescriptor TooMuchWork { get; } = Error(
        "WIT2010", "Too much work", "Evaluating this takes more than {0} steps", "write the result down instead of computing it");

    /// <summary>Evaluation that nests too deep.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = Error(
        "WIT2011", "Too deep", "Evaluating this nests more than {0} levels deep", "does a function call itself without an end?");

    /// <summary>A constant that needs itself.</summary>
    public static DiagnosticDescriptor Circular { get; } = Error(
        "WIT2012", "Circular value", "The value of '{0}' needs itself", "break the circle; tables refer to each other in arrow functions: references(() => other.id)");

    /// <summary>A member of nothing.</summary>
    public static DiagnosticDescriptor MemberOfNothing { get; } = Error(
        "WIT2013", "Member of nothing", "'{0}' is read from {1}", "give the object before the dot a value");

    /// <summary>A call of something that is not a function.</summary>
    public static DiagnosticDescriptor NotCallable { get; } = Error(
        "WIT2014", "Not a function", "This is called, but it is {0}", "remove the parentheses, or call a function");

    /// <summary>Code that is not read.</summary>
    public static DiagnosticDescriptor NotSupported { get; } = Error(
        "WIT2015", "Not supported", "The DDL needs the value of {0}, which is not supported", "{1}");

    /// <summary>An export that may be part of the schema, but can't be evaluated.</summary>
    public static DiagnosticDescriptor ExportUnknown { get; } = Warning(
        "WIT2016", "Export can't be known", "'{0}' may be a part of the schema, but the file '{1}' is not among the schema's files",
        "add the file to the schema's files");

    /// <summary>An option that the function doesn't have.</summary>
    public static DiagnosticDescriptor UnknownOption { get; } = Warning(
        "WIT2017", "Unknown option", "{1} has no option '{0}'", "{2}");

    /// <summary>A word of another dialect.</summary>
    public static DiagnosticDescriptor OtherDialect { get; } = Error(
        "WIT2018", "Other dialect", "'{0}' comes from \"{1}\", which is not PostgreSQL", "import it from \"drizzle-orm/pg-core\"");

    /// <summary>Evaluation that takes too much memory.</summary>
    public static DiagnosticDescriptor TooMuchMemory { get; } = Error(
        "WIT2019", "Too much memory", "Evaluating this takes more than {0} MB of memory", "write the result down instead of computing it");

    /// <summary>A text that is longer than evaluation makes one.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = Error(
        "WIT2020", "Text too long", "Evaluating this builds a string of more than {0} characters", "write a shorter string; a schema never needs one this long");

    /// <summary>An array type of too many dimensions.</summary>
    public static DiagnosticDescriptor TooManyDimensions { get; } = Error(
        "WIT2021", "Too many dimensions", "This declares an array of more than {0} dimensions; PostgreSQL's have at most 6", "remove calls of array()");

    /// <summary>A default that is the time at which the schema is read.</summary>
    public static DiagnosticDescriptor DefaultOfNow { get; } = Warning(
        "WIT2022", "Default of the current time", "The default of the column '{0}' is the time at which the schema is read: all rows get that one time",
        "write .defaultNow() for the time of the insert, or a fixed time; the migrations keep the time that the newest snapshot has");
}
