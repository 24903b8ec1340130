namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

/// <content>WIT309x: what is found when SQL is written.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A view that selects two columns of one name.</summary>
    public static DiagnosticDescriptor DuplicateViewColumn { get; } = Error(
        "WIT3090",
        "Duplicate column of a view",
        "The view '{0}' selects two columns named '{1}'",
        "select one of them under another name: sql`${{table.column}}`.as(\"other_name\")");

    /// <summary>An enum type that is replaced by another of its name.</summary>
    public static DiagnosticDescriptor EnumReplaced { get; } = Warning(
        "WIT3091",
        "Enum type replaced",
        "PostgreSQL can neither remove nor move a label, so enum '{0}' is replaced by a new type of the same name; running applications still use the old type",
        "let running applications reload their types (`NpgsqlDataSource.ReloadTypesAsync`) after the migration, or restart them");

    /// <summary>An answer that was given, and that nothing asks for: most often a name that is not quite right.</summary>
    public static DiagnosticDescriptor UnusedAnswer { get; } = Warning(
        "WIT3092",
        "Answer to nothing",
        "`{0}` was not used: {1}",
        "{2}");
}
