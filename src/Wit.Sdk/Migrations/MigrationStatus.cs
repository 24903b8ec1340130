namespace Wit.Sdk.Migrations;

/// <summary>A migration and how it stands in a database.</summary>
/// <param name="State">How it stands.</param>
/// <param name="CreatedAt">The journal's <c>when</c>: milliseconds since 1970.</param>
/// <param name="File">The file; null when it is missing.</param>
/// <param name="AppliedHash">The hash that the database holds; null when the migration is pending.</param>
public sealed record MigrationStatus(MigrationState State, long CreatedAt, MigrationFile? File, string? AppliedHash)
{
    /// <summary>The name without <c>.sql</c>; for a missing file, what the database knows of it.</summary>
    public string Name => File?.Tag ?? $"(created at {DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt):yyyy-MM-dd HH:mm:ss} UTC, hash {AppliedHash?[..Math.Min(12, AppliedHash.Length)]})";

    /// <summary>Whether a pending file is older than one that was applied, as a merge of two branches makes it. It is applied with the others; drizzle's migrator would skip it.</summary>
    public bool IsOutOfOrder { get; init; }

    /// <summary>How many steps of a pending file without a transaction were done before it was interrupted; 0 when it has not begun.</summary>
    public int StepsDone { get; init; }

    /// <summary>The journal's <c>when</c> at which the database has the same file, when that is another: the entry was given a new time after it had been applied.</summary>
    public long? AppliedAs { get; init; }
}
