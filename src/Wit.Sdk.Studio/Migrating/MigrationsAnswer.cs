namespace Wit.Sdk.Studio.Migrating;

/// <summary>The migrations of the project, and the change of the schema that has none.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Migrations">The migrations in their order.</param>
/// <param name="Problems">Why the change is not known: errors of the schema or the folder.</param>
/// <param name="Files">The files that would be written; none where the folder is up to date.</param>
/// <param name="Costs">Their costs for those who use the database.</param>
/// <param name="Questions">The questions that come first.</param>
internal sealed record MigrationsAnswer(
    string Folder, IReadOnlyList<MigrationLine> Migrations, IReadOnlyList<string> Problems, IReadOnlyList<PlannedFile> Files, IReadOnlyList<string> Costs, IReadOnlyList<QuestionLine> Questions);
