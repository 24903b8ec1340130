namespace Wit.Sdk.Schema.Sql;

/// <summary>How much a migration may make others wait.</summary>
public enum PlanMode
{
    /// <summary>drizzle-kit's statements: as few as can be, in one transaction; other sessions wait while rows of their tables are read.</summary>
    Plain,

    /// <summary>Tables that exist stay in use: constraints are validated later, indexes are built concurrently, NOT NULL follows a validated check.</summary>
    Online,
}
