namespace Wit.Sdk.Testing.Oracle;

/// <summary>A case that can't be held to drizzle-kit's catalog, with the reason; a line of <c>tests/oracle/expected-differences.json</c>.</summary>
/// <param name="Case">The case.</param>
/// <param name="Difference">
/// <c>refused</c>: the server refuses drizzle-kit's own SQL, so that ours is held to drizzle-kit's snapshot and has to run.
/// <c>meant</c>: the same, and drizzle-kit's snapshot says what the server refuses, so that ours is held to drizzle-kit's catalog of the case <see cref="Like"/>.
/// <c>unavailable</c>: it needs what nobody makes on the server of the tests, so that neither runs and ours is held to drizzle-kit's snapshot.
/// </param>
/// <param name="Reason">Why.</param>
/// <param name="Like">The case that says what is meant, in words with which drizzle-kit's SQL runs.</param>
public sealed record ExpectedDifference(string Case, string Difference, string Reason, string? Like = null);
