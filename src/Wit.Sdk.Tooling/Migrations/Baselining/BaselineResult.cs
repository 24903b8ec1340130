using Wit.Sdk.Migrations;
using Wit.Sdk.Tooling.Drift;

namespace Wit.Sdk.Tooling.Migrations.Baselining;

/// <summary>The result of recording migrations that a database has already.</summary>
/// <param name="Recorded">The migrations that were recorded; none when all were, or where the database is different.</param>
/// <param name="Drift">The comparison of the database with the schema of the newest of these migrations.</param>
public sealed record BaselineResult(IReadOnlyList<MigrationFile> Recorded, DriftReport Drift);
