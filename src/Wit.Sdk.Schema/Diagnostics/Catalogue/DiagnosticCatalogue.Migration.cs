namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

public static partial class DiagnosticCatalogue
{
    /// <summary>The newest snapshot is not the schema.</summary>
    public static DiagnosticDescriptor PendingChanges { get; } = Warning(
        "WIT4001",
        "Changes without a migration",
        "the schema has changes that are in no migration",
        "run `wit generate`");

    /// <summary>A file of the migrations folder is not JSON.</summary>
    public static DiagnosticDescriptor InvalidJson { get; } = Error(
        "WIT4002",
        "Not JSON",
        "'{0}' is not valid JSON: {1}",
        "restore the file from version control; it is written by tools and not meant to be edited");

    /// <summary>A snapshot has not the shape of one.</summary>
    public static DiagnosticDescriptor InvalidSnapshot { get; } = Error(
        "WIT4003",
        "Not a snapshot",
        "'{0}' is not a snapshot of drizzle-kit: {1}",
        "restore the file from version control; it is written by tools and not meant to be edited");

    /// <summary>A snapshot of another version of the format.</summary>
    public static DiagnosticDescriptor SnapshotVersion { get; } = Error(
        "WIT4004",
        "Another snapshot version",
        "'{0}' has version '{1}' of the snapshot format; version '7' is read",
        "run `drizzle-kit up` of drizzle-kit 0.31, which brings a folder to version 7");

    /// <summary>A journal has not the shape of one.</summary>
    public static DiagnosticDescriptor InvalidJournal { get; } = Error(
        "WIT4005",
        "Not a journal",
        "'{0}' is not a journal of drizzle-kit: {1}",
        "restore the file from version control; it is written by tools and not meant to be edited");

    /// <summary>A rename that does not fit the two schemas.</summary>
    public static DiagnosticDescriptor InvalidRename { get; } = Error(
        "WIT4011",
        "Rename does not fit",
        "the rename '{0}' does not fit: {1}",
        "{2}");

    /// <summary>A consent that was given, and that nothing asks for: most often a name that is not quite right.</summary>
    public static DiagnosticDescriptor UnusedConsent { get; } = Warning(
        "WIT4012",
        "Consent for nothing",
        "`--allow-drop {0}` was not used: {1}",
        "{2}");

    /// <summary>A change after which something is gone for good.</summary>
    public static DiagnosticDescriptor DestructiveChange { get; } = Warning(
        "WIT4020",
        "Destructive change",
        "{0} '{1}' is dropped: {2}",
        "if it was renamed, say so with `--rename`; to let it go, `--allow-drop {3}`");

    /// <summary>Old rows have no value for a new column.</summary>
    public static DiagnosticDescriptor RequiredColumn { get; } = Error(
        "WIT4021",
        "Required column without a default",
        "column '{1}' is required and has no default: {2}",
        "give it a default; or give only existing rows a value with `--fill {3}=VALUE`; or leave it nullable now, fill it, and require it in a later migration; or, if no database has rows in the table, `--assume-empty`");

    /// <summary>A type that can't hold every value of the one before.</summary>
    public static DiagnosticDescriptor NarrowingType { get; } = Warning(
        "WIT4022",
        "Narrower type",
        "column '{1}' is narrowed: {2}",
        "keep the type, or put what fits into a new column; to narrow it, `--allow-drop {3}`");

    /// <summary>A statement that rewrites a table.</summary>
    public static DiagnosticDescriptor TableRewrite { get; } = Warning(
        "WIT4023",
        "The table is rewritten",
        "{0} rewrites table '{1}': no other session can read or write it until that is done, and it needs the space of the table once more",
        "for a large table add a second column, fill it in portions, and drop the first in a later migration");

    /// <summary>A rename that programs of before do not know of.</summary>
    public static DiagnosticDescriptor RenameBreaksOthers { get; } = Hint(
        "WIT4024",
        "Rename that others notice",
        "{0} '{1}' has a new name, and programs that still run with the old one fail from then on",
        "stop them first; or keep the old name in the database and give the export the new one");

    /// <summary>A statement of drizzle-kit's that makes others wait.</summary>
    public static DiagnosticDescriptor BlockingStatement { get; } = Warning(
        "WIT4025",
        "Others wait",
        "'{0}' reads every row of table '{1}' under a lock that writers wait for",
        "generate without `--plain`, and the table stays in use");
}
