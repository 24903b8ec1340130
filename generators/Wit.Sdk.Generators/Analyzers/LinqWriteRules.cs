using Microsoft.CodeAnalysis;

namespace Wit.Sdk.Generators.Analyzers;

/// <summary>The diagnostics of LINQ writes that skip what a table's helpers do. Their pages are in docs/rules.</summary>
internal static class LinqWriteRules
{
    private const string Category = "Wit.Sdk";

    /// <summary>Rows are destroyed that the table only marks.</summary>
    public static readonly DiagnosticDescriptor Deletes = Rule(
        "WIT5001",
        "LINQ delete destroys rows",
        "'{0}' destroys rows of '{1}', which '{2}' only marks as deleted ('{3}'); help: call its DeleteAsync to mark them or its PurgeAsync to destroy them, "
        + "or delete over WithDeleted() where that is meant");

    /// <summary>The version stays as it is.</summary>
    public static readonly DiagnosticDescriptor SkipsVersion = Rule(
        "WIT5002",
        "LINQ update skips the row version",
        "'{0}' changes rows of '{1}' and does not raise '{3}', so that others do not notice the change; "
        + "help: call UpdateAsync of '{2}', or set '{3}' in the update");

    /// <summary>The time of the change stays as it is.</summary>
    public static readonly DiagnosticDescriptor SkipsStamp = Rule(
        "WIT5003",
        "LINQ update skips a column that each update sets",
        "'{0}' changes rows of '{1}' and does not set '{3}', which each update sets; help: call UpdateAsync of '{2}', or set '{3}' in the update");

    /// <summary>No number is taken.</summary>
    public static readonly DiagnosticDescriptor SkipsNumber = Rule(
        "WIT5004",
        "LINQ insert skips the numbering",
        "'{0}' inserts rows of '{1}' and does not take '{3}' from its counter, so that the number is given twice; "
        + "help: call InsertAsync or InsertManyAsync of '{2}'");

    private static DiagnosticDescriptor Rule(string id, string title, string message) => new(
        id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: Schema.Diagnostics.DiagnosticDescriptor.PagesUrl + id + ".md");
}
