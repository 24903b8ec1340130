namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <summary>The diagnostics of SQL. The engine of SQL words most of them, so that they are its message and its help.</summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>PostgreSQL could not read a piece of SQL.</summary>
    public static DiagnosticDescriptor SqlSyntax { get; } = Error("WIT6001", "SQL syntax", "{0}", "{1}");

    /// <summary>A table that the schema does not have.</summary>
    public static DiagnosticDescriptor SqlUnknownTable { get; } = Error("WIT6002", "Unknown table", "{0}", "{1}");

    /// <summary>A column that no table of the query has.</summary>
    public static DiagnosticDescriptor SqlUnknownColumn { get; } = Error("WIT6003", "Unknown column", "{0}", "{1}");

    /// <summary>A column that several tables of the query have.</summary>
    public static DiagnosticDescriptor SqlAmbiguousColumn { get; } = Error("WIT6004", "Ambiguous column", "{0}", "{1}");

    /// <summary>A function that does not exist, or not for these arguments.</summary>
    public static DiagnosticDescriptor SqlUnknownFunction { get; } = Error("WIT6005", "Unknown function", "{0}", "{1}");

    /// <summary>A call that several functions fit.</summary>
    public static DiagnosticDescriptor SqlAmbiguousFunction { get; } = Error("WIT6006", "Ambiguous function", "{0}", "{1}");

    /// <summary>An operator that does not exist for these operands.</summary>
    public static DiagnosticDescriptor SqlUnknownOperator { get; } = Error("WIT6007", "Unknown operator", "{0}", "{1}");

    /// <summary>A value of a type that does not fit its place.</summary>
    public static DiagnosticDescriptor SqlWrongType { get; } = Error("WIT6008", "Wrong type", "{0}", "{1}");

    /// <summary>A type that does not exist.</summary>
    public static DiagnosticDescriptor SqlUnknownType { get; } = Error("WIT6009", "Unknown type", "{0}", "{1}");

    /// <summary>An aggregate, a window function or a column where it can't stand.</summary>
    public static DiagnosticDescriptor SqlAggregates { get; } = Error("WIT6010", "Aggregates and groups", "{0}", "{1}");

    /// <summary>A parameter without a type, without a value, or without a use.</summary>
    public static DiagnosticDescriptor SqlParameters { get; } = Error("WIT6011", "Parameters of a statement", "{0}", "{1}");

    /// <summary>An insert that leaves out a column that needs a value.</summary>
    public static DiagnosticDescriptor SqlRequiredColumn { get; } = Error("WIT6012", "Insert without a required column", "{0}", "{1}");

    /// <summary>Columns and values of different numbers.</summary>
    public static DiagnosticDescriptor SqlColumnCount { get; } = Error("WIT6013", "Different numbers of columns", "{0}", "{1}");

    /// <summary>A statement that PostgreSQL can read and does not run.</summary>
    public static DiagnosticDescriptor SqlShape { get; } = Error("WIT6014", "Form of a statement", "{0}", "{1}");

    /// <summary>A literal that is not a value of its type.</summary>
    public static DiagnosticDescriptor SqlWrongValue { get; } = Error("WIT6015", "Wrong value", "{0}", "{1}");

    /// <summary>A write to all rows of a table.</summary>
    public static DiagnosticDescriptor SqlAllRows { get; } = Warning("WIT6016", "Write to all rows", "{0}", "{1}");

    /// <summary>A method that can't have a statement.</summary>
    public static DiagnosticDescriptor SqlMethod { get; } = Error("WIT6018", "Method of a statement", "{0}", "{1}");

    /// <summary>A result that the statement does not have.</summary>
    public static DiagnosticDescriptor SqlResultForm { get; } = Error("WIT6019", "Result of a statement", "{0}", "{1}");

    /// <summary>A parameter whose C# type does not fit.</summary>
    public static DiagnosticDescriptor SqlParameterType { get; } = Error("WIT6020", "C# type of a parameter", "{0}", "{1}");

    /// <summary>A result whose C# type does not fit.</summary>
    public static DiagnosticDescriptor SqlResultType { get; } = Error("WIT6021", "C# type of a result", "{0}", "{1}");

    /// <summary>A NULL that its C# type does not take.</summary>
    public static DiagnosticDescriptor SqlNullResult { get; } = Error("WIT6022", "NULL in a type that takes none", "{0}", "{1}");

    /// <summary>A statement of a file whose annotation does not fit it.</summary>
    public static DiagnosticDescriptor SqlAnnotation { get; } = Error("WIT6023", "Annotation of a statement", "{0}", "{1}");

    /// <summary>A projection, or a parameter of it, that stands for no column.</summary>
    public static DiagnosticDescriptor Projection { get; } = Error("WIT6030", "Projection", "{0}", "{1}");

    /// <summary>A server that describes a statement differently.</summary>
    public static DiagnosticDescriptor SqlDiffers { get; } = Error("WIT6090", "Different on the server", "The server describes '{0}' differently: {1}", "check that the database has this schema");

    /// <summary>The diagnostic of a code of the engine of SQL.</summary>
    /// <param name="code">The code, such as <c>WIT6003</c>.</param>
    public static DiagnosticDescriptor OfSql(string code) => code switch
    {
        "WIT6002" => SqlUnknownTable,
        "WIT6003" => SqlUnknownColumn,
        "WIT6004" => SqlAmbiguousColumn,
        "WIT6005" => SqlUnknownFunction,
        "WIT6006" => SqlAmbiguousFunction,
        "WIT6007" => SqlUnknownOperator,
        "WIT6008" => SqlWrongType,
        "WIT6009" => SqlUnknownType,
        "WIT6010" => SqlAggregates,
        "WIT6011" => SqlParameters,
        "WIT6012" => SqlRequiredColumn,
        "WIT6013" => SqlColumnCount,
        "WIT6014" => SqlShape,
        "WIT6015" => SqlWrongValue,
        "WIT6016" => SqlAllRows,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "The catalogue has no such code."),
    };
}
