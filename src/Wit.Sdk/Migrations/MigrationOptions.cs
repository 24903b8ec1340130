namespace Wit.Sdk.Migrations;

/// <summary>How migrations are recorded, and how patient they are.</summary>
public sealed record MigrationOptions
{
    /// <summary>The schema of the table of applied migrations; null for <c>migrations.schema</c> of <c>drizzle.config.ts</c> when the app was built, otherwise <c>drizzle</c>.</summary>
    public string? HistorySchema { get; init; }

    /// <summary>The table of applied migrations; null for <c>migrations.table</c> of <c>drizzle.config.ts</c> when the app was built, otherwise <c>__drizzle_migrations</c>.</summary>
    public string? HistoryTable { get; init; }

    /// <summary>
    /// How long a statement waits for a lock of a table. A waiting statement blocks all later ones, even readers; so it gives up soon, lets them
    /// through and is tried again. Zero waits as long as the server lets it. A <c>lock_timeout</c> that the connection string or the file sets is left alone.
    /// </summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a file is tried again that met a lock or a deadlock, from its first try on.</summary>
    public TimeSpan RetryFor { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long to wait for another process that applies migrations, before a <see cref="MigrationException"/> that names it. Zero does not wait.</summary>
    public TimeSpan WaitFor { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long the server may be unreachable while a statement runs, before the migration is given up. A statement that the server still works on is not given up, however
    /// long it takes: it is asked on a second connection.
    /// </summary>
    public TimeSpan NetworkTimeout { get; init; } = TimeSpan.FromSeconds(40);

    internal string SchemaName => HistorySchema ?? "drizzle";

    internal string TableName => HistoryTable ?? "__drizzle_migrations";
}
