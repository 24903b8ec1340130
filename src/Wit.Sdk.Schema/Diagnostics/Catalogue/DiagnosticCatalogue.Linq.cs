namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <summary>
/// The diagnostics of C# code over the generated classes. The analyzer reports them; their text is repeated there, since an analyzer's is constant.
/// </summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>A LINQ delete of rows that the table only marks as deleted.</summary>
    public static DiagnosticDescriptor LinqDeletes { get; } = Error(
        "WIT5001",
        "LINQ delete destroys rows",
        "'{0}' destroys rows of '{1}', which '{2}' only marks as deleted ('{3}')",
        "call its DeleteAsync to mark them or its PurgeAsync to destroy them, or delete over WithDeleted() where that is meant");

    /// <summary>A LINQ update that does not raise the version of the row.</summary>
    public static DiagnosticDescriptor LinqSkipsVersion { get; } = Error(
        "WIT5002",
        "LINQ update skips the row version",
        "'{0}' changes rows of '{1}' and does not raise '{3}', so that others do not notice the change",
        "call UpdateAsync of '{2}', or set '{3}' in the update");

    /// <summary>A LINQ update that does not set a column with $onUpdate.</summary>
    public static DiagnosticDescriptor LinqSkipsStamp { get; } = Error(
        "WIT5003",
        "LINQ update skips a column that each update sets",
        "'{0}' changes rows of '{1}' and does not set '{3}', which each update sets",
        "call UpdateAsync of '{2}', or set '{3}' in the update");

    /// <summary>A LINQ insert that does not take a number from the counter.</summary>
    public static DiagnosticDescriptor LinqSkipsNumber { get; } = Error(
        "WIT5004",
        "LINQ insert skips the numbering",
        "'{0}' inserts rows of '{1}' and does not take '{3}' from its counter, so that the number is given twice",
        "call InsertAsync or InsertManyAsync of '{2}'");
}
