namespace Wit.Sdk.Testing.Oracle;

/// <summary>A case that can't be held to drizzle-kit's catalog, with the reason; a line of <c>tests/oracle/expected-differences.json</c>.</summary>
/// <param name="Case">The case.</param>
/// <param name="Difference">
/// <c>refused</c>: the server refuses drizzle-kit's own SQL, so that ours is held to drizzle-kit's snapshot and has to run.
/// <c>unavailable</c>: it needs an extension that the server has not, so that neither runs and ours is held to drizzle-kit's snapshot.
/// </param>
/// <param name="Reason">Why.</param>
public sealed record ExpectedDifference(string Case, string Difference, string Reason);
