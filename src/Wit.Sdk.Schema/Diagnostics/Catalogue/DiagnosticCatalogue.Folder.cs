namespace Wit.Sdk.Schema.Diagnostics.Catalogue;

public static partial class DiagnosticCatalogue
{
    /// <summary>A generated file is not what was generated.</summary>
    public static DiagnosticDescriptor EditedMigration { get; } = Error(
        "WIT4030",
        "Edited migration",
        "'{0}' was edited after it had been generated",
        "restore it and put the change into a new migration; if no database has it yet and the edit is meant, `wit check --accept` takes it as it is");

    /// <summary>A file is not what a database was migrated with.</summary>
    public static DiagnosticDescriptor EditedAfterApplied { get; } = Error(
        "WIT4031",
        "Edited after it was applied",
        "'{0}' was edited after it had been applied to the database",
        "restore the file and put the change into a new migration");

    /// <summary>Two migrations with one number, as a merge of two branches makes them.</summary>
    public static DiagnosticDescriptor CollidingMigrations { get; } = Error(
        "WIT4032",
        "Migrations collide",
        "'{0}' and '{1}' have the same number",
        "two branches were merged: keep the one that is applied somewhere, remove the other (its .sql, its snapshot and its entry of the journal), and run `wit generate`");

    /// <summary>A snapshot does not follow the one before it.</summary>
    public static DiagnosticDescriptor BrokenChain { get; } = Error(
        "WIT4033",
        "Broken chain of snapshots",
        "the snapshot of '{0}' does not follow that of '{1}'",
        "restore both from version control; after a merge of two branches remove the migration that no database has and run `wit generate`");

    /// <summary>A file listed in the journal does not exist.</summary>
    public static DiagnosticDescriptor MissingMigrationFile { get; } = Error(
        "WIT4034",
        "Missing file",
        "the journal has '{0}', but '{1}' is missing",
        "restore the file from version control");

    /// <summary>A file that the journal does not know.</summary>
    public static DiagnosticDescriptor UnknownMigrationFile { get; } = Error(
        "WIT4035",
        "File without a journal entry",
        "'{0}' is in the folder but not in the journal, so it is never applied",
        "restore its entry in meta/_journal.json, or remove the file; a migration by hand begins with `wit generate --custom`");

    /// <summary>A migration that drizzle's migrator would pass over.</summary>
    public static DiagnosticDescriptor MigrationOutOfOrder { get; } = Error(
        "WIT4036",
        "Times out of order",
        "'{0}' is not later than '{1}', which stands before it",
        "drizzle's migrator skips what is older than the newest migration it applied: give the entry's `when` a value above all before it, or generate the migration again");

    /// <summary>An applied migration that is missing.</summary>
    public static DiagnosticDescriptor MissingMigration { get; } = Error(
        "WIT4037",
        "Applied, but not in the folder",
        "the database has a migration that is not in the folder: {0}",
        "restore it from version control; or the database is another project's");

    /// <summary>A journal has one file twice.</summary>
    public static DiagnosticDescriptor DuplicateMigration { get; } = Error(
        "WIT4040",
        "Migration listed twice",
        "the journal has '{0}' twice (entries {1} and {2}), so that its file would run twice",
        "a bad merge leaves it so: remove one of the entries; names that differ only in the case of letters are one file on many disks, so rename one of those");

    /// <summary>A folder with migrations of drizzle 0 and of drizzle 1.0.</summary>
    public static DiagnosticDescriptor DrizzleOneFolder { get; } = Error(
        "WIT4041",
        "Folder with migrations in two forms",
        "'{0}' is a migration in the form of drizzle 1.0, and meta/_journal.json is beside it, which drizzle-kit 0.31 writes",
        "bring all migrations into the form of 1.0 with its 'drizzle-kit up', or move the folder of the migration away; nothing is written into this one");

    /// <summary>SQL files without a journal.</summary>
    public static DiagnosticDescriptor MissingJournal { get; } = Error(
        "WIT4042",
        "Missing journal",
        "'{0}' is in the folder, but meta/_journal.json is missing, which says which files are migrations and in which order",
        "restore meta/_journal.json from version control, or name another folder with --out");

    /// <summary>A migration that drizzle's migrator would pass over in a database.</summary>
    public static DiagnosticDescriptor LateMigration { get; } = Error(
        "WIT4043",
        "Late migration",
        "the database does not have '{0}', but one that is newer: drizzle's migrator skips it",
        "`wit migrate` applies it, late; where drizzle's migrator applies the folder, give the entry's `when` a value above all before it, or generate the migration again");

    /// <summary>A database is not what its newest migration says.</summary>
    public static DiagnosticDescriptor DatabaseDiffers { get; } = Error(
        "WIT4060",
        "The database differs from its migrations",
        "{0}",
        "the database was changed by hand: undo the change there, or put it into the schema file and generate a migration for the other databases");

    /// <summary>A part of the schema that the server can't build, so that it can't be compared.</summary>
    public static DiagnosticDescriptor NotComparable { get; } = Error(
        "WIT4061",
        "Not comparable",
        "the server can't build a part of the schema, so it is not compared: {0}",
        "create what the message names, such as an extension or a role, and run the check again");
}
