using Wit.Sdk.Migrations.Files;

namespace Wit.Sdk.Migrations.History;

/// <summary>How far a file without a transaction has come.</summary>
/// <param name="Done">How many of its steps are done.</param>
/// <param name="Hash">The hash of those steps, as <see cref="MigrationStep.HashesOf"/> returns it.</param>
/// <param name="HasStarted">
/// Whether the next one was started: a statement that PostgreSQL runs in no transaction, so that it may be done, half done or not done.
/// </param>
internal sealed record StepProgress(int Done, string Hash, bool HasStarted);
