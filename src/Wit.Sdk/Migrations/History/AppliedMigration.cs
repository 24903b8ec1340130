namespace Wit.Sdk.Migrations.History;

/// <summary>A row of drizzle's table.</summary>
/// <param name="Hash">The hash of the file.</param>
/// <param name="CreatedAt">The time of the migration, in milliseconds since 1970.</param>
/// <param name="Name">The name of the folder, where drizzle 1.0 recorded it.</param>
internal sealed record AppliedMigration(string Hash, long CreatedAt, string? Name);
