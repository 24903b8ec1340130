namespace Wit.Sdk.Schema.Diagnostics;

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

    /// <summary>A change that no migration is made for.</summary>
    public static DiagnosticDescriptor UnsupportedChange { get; } = Error(
        "WIT4010",
        "Change not supported",
        "no migration can be made for {0} '{1}': {2}",
        "make this change in a migration of your own: `wit generate --custom`");

    /// <summary>A rename that does not fit the two schemas.</summary>
    public static DiagnosticDescriptor InvalidRename { get; } = Error(
        "WIT4011",
        "Rename does not fit",
        "the rename '{0}' does not fit: {1}",
        "write `kind:old=new` with OLD a path in the schema before and NEW one in the schema after");
}
