using Wit.Sdk.Migrations;

namespace Wit.Sdk.Studio.Migrating;

/// <summary>A migration and its state.</summary>
/// <param name="Name">The file without <c>.sql</c>; for a missing one, what the database knows of it.</param>
/// <param name="State">Whether it is applied.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="IsOutOfOrder">Whether it is pending, and older than one that is applied.</param>
/// <param name="StepsDone">How many of its steps were done before it was interrupted.</param>
internal sealed record MigrationLine(string Name, MigrationState State, DateTimeOffset CreatedAt, bool IsOutOfOrder, int StepsDone)
{
    public static MigrationLine Of(MigrationStatus status) =>
        new(status.Name, status.State, DateTimeOffset.FromUnixTimeMilliseconds(status.CreatedAt), status.IsOutOfOrder, status.StepsDone);
}
