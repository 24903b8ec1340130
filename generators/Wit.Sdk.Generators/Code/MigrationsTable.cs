namespace Wit.Sdk.Generators.Code;

/// <summary>Where applied migrations are recorded, as drizzle.config.ts has it.</summary>
/// <param name="Schema"><c>migrations.schema</c>; null if it is not set.</param>
/// <param name="Table"><c>migrations.table</c>; null if it is not set.</param>
internal sealed record MigrationsTable(string? Schema, string? Table)
{
    /// <summary>Where drizzle records them.</summary>
    public static MigrationsTable Default { get; } = new(null, null);
}
