namespace Wit.Sdk.Migrations;

/// <summary>How a migration stands in a database.</summary>
public enum MigrationState
{
    /// <summary>It was applied.</summary>
    Applied,

    /// <summary>It will be applied next.</summary>
    Pending,

    /// <summary>It was applied, and its file was changed since then.</summary>
    Edited,

    /// <summary>It was applied, and its file is not in the folder.</summary>
    Missing,
}
