namespace Wit.Sdk.Migrations;

/// <summary>Reports that a migration begins or is done, or an event in between.</summary>
/// <param name="File">The migration.</param>
/// <param name="Number">Which of the pending ones it is, from 1.</param>
/// <param name="Count">How many were pending.</param>
/// <param name="Elapsed">How long it took; null when it is not done yet.</param>
public sealed record MigrationProgress(MigrationFile File, int Number, int Count, TimeSpan? Elapsed)
{
    /// <summary>The event: a lock is waited for, an interrupted file continues, an invalid index is rebuilt. Null when the file begins or is done.</summary>
    public string? Message { get; init; }
}
