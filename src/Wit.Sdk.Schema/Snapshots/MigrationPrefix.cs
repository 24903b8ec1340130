namespace Wit.Sdk.Schema.Snapshots;

/// <summary>The prefix of migration file names: drizzle-kit's <c>migrations.prefix</c>.</summary>
public enum MigrationPrefix
{
    /// <summary>The number: <c>0007_name</c>.</summary>
    Index,

    /// <summary>The time in UTC, to the second: <c>20260131235959_name</c>; drizzle-kit calls it <c>timestamp</c> or <c>supabase</c>.</summary>
    Timestamp,

    /// <summary>The seconds since 1970: <c>1769903999_name</c>.</summary>
    Unix,

    /// <summary>Nothing: <c>_name</c>.</summary>
    None,
}
