namespace Wit.Sdk.Studio.Migrating;

/// <summary>The database beside its newest applied migration.</summary>
/// <param name="IsKnown">Whether the schema of that migration is known.</param>
/// <param name="Differences">The differences, each in a sentence.</param>
/// <param name="Undecided">The parts that the server could not build for the comparison, each with the reason.</param>
internal sealed record DriftAnswer(bool IsKnown, IReadOnlyList<string> Differences, IReadOnlyList<string> Undecided);
