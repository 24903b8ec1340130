namespace Wit.Sdk.Schema.Snapshots;

/// <summary>A migration in the journal.</summary>
/// <param name="Index">The number, from 0.</param>
/// <param name="Version">The version of its snapshot.</param>
/// <param name="When">When it was made, in milliseconds since 1970 UTC; the migrators order by it.</param>
/// <param name="Tag">The file name without <c>.sql</c>: <c>0000_init</c>.</param>
/// <param name="Breakpoints">Whether statements are parted by breakpoints.</param>
public sealed record JournalEntry(long Index, string Version, long When, string Tag, bool Breakpoints);
