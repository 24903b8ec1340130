using System.Globalization;
using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>drizzle-kit's journal, <c>meta/_journal.json</c>: which migrations there are, in order.</summary>
public sealed record Journal(EquatableArray<JournalEntry> Entries)
{
    /// <summary>A journal without migrations.</summary>
    public static Journal Empty { get; } = new(EquatableArray<JournalEntry>.Empty);

    /// <summary>The number of the next migration: one after the last.</summary>
    public long NextIndex => Entries.IsEmpty ? 0 : Entries[Entries.Count - 1].Index + 1;

    /// <summary>Adds the next migration.</summary>
    /// <param name="name">Its name, as it appears in the file name.</param>
    /// <param name="when">When it was made, in milliseconds since 1970 UTC. Raised to one after the last entry's where it is not after it: the migrators
    /// skip a migration that is older than the last one applied. Raised by seconds where its prefix is taken.</param>
    /// <param name="prefix">The prefix of the file name.</param>
    public Journal Append(string name, long when, MigrationPrefix prefix = MigrationPrefix.Index)
    {
        var last = Entries.IsEmpty ? long.MinValue : Entries.Max(entry => entry.When);
        var time = when > last ? when : last + 1;
        while (prefix is MigrationPrefix.Timestamp or MigrationPrefix.Unix && Entries.Any(entry => entry.Tag.StartsWith(Text(prefix, time), StringComparison.Ordinal)))
            time += 1000;
        var entry = new JournalEntry(NextIndex, SnapshotWriter.Version, time, Text(prefix, time) + "_" + name, Breakpoints: true);
        return new Journal(Entries.Append(entry).ToEquatableArray());
    }

    /// <summary>The journal without some of its migrations.</summary>
    public Journal Without(IReadOnlyCollection<JournalEntry> entries) => new(Entries.Where(entry => !entries.Contains(entry)).ToEquatableArray());

    /// <summary>The content of the file, which ends without a line break as drizzle-kit's does.</summary>
    public string Write() => JsonWriter.Write(new JsonBuilder()
        .Add("version", SnapshotWriter.Version)
        .Add("dialect", "postgresql")
        .Add("entries", new JsonValue.Array(Entries.Select(Entry).ToEquatableArray()))
        .Build());

    private string Text(MigrationPrefix prefix, long time) => prefix switch
    {
        MigrationPrefix.Timestamp => DateTimeOffset.FromUnixTimeMilliseconds(time).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture),
        MigrationPrefix.Unix => (time / 1000).ToString(CultureInfo.InvariantCulture),
        MigrationPrefix.None => string.Empty,
        _ => NextIndex.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static JsonValue Entry(JournalEntry entry) => new JsonBuilder()
        .Add("idx", entry.Index)
        .Add("version", entry.Version)
        .Add("when", entry.When)
        .Add("tag", entry.Tag)
        .Add("breakpoints", entry.Breakpoints)
        .Build();
}
