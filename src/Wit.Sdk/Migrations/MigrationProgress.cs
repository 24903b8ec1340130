namespace Wit.Sdk.Migrations;

/// <summary>Tells that a migration begins or is done.</summary>
/// <param name="File">The migration.</param>
/// <param name="Number">Which of the pending ones it is, from 1.</param>
/// <param name="Count">How many were pending.</param>
/// <param name="Elapsed">How long it took; null when it begins.</param>
public sealed record MigrationProgress(MigrationFile File, int Number, int Count, TimeSpan? Elapsed);
