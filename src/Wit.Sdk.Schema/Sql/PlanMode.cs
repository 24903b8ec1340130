namespace Wit.Sdk.Schema.Sql;

/// <summary>How much a migration may make others wait.</summary>
public enum PlanMode
{
    /// <summary>drizzle-kit's statements: as few as can be, in one transaction, and whoever uses a table waits while its rows are read.</summary>
    Plain,

    /// <summary>Tables that exist stay in use: constraints are validated later, indexes are built concurrently, NOT NULL follows a validated check.</summary>
    Online,
}
