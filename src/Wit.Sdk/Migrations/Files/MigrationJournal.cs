using System.Globalization;
using System.Text.Json;

namespace Wit.Sdk.Migrations.Files;

/// <summary>drizzle-kit's <c>meta/_journal.json</c>.</summary>
internal static class MigrationJournal
{
    /// <summary>The entries in their order.</summary>
    /// <exception cref="MigrationException">It is not a journal, or it has a migration twice.</exception>
    public static IReadOnlyList<(string Tag, long When)> Read(byte[] json, string name)
    {
        try
        {
            // A byte order mark is not JSON, but editors leave one.
            using var journal = JsonDocument.Parse(json.AsMemory(json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
            List<(string Tag, long When)> entries = [.. journal.RootElement.GetProperty("entries").EnumerateArray().Select(static entry => (Tag(entry), When(entry)))];
            ThrowIfTwice(entries, name);
            return entries;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new MigrationException($"{name} is not a journal of drizzle-kit: {exception.Message}", exception) { File = MigrationSource.JournalPath };
        }
    }

    private static long When(JsonElement entry) => entry.GetProperty("when").GetInt64();

    /// <summary>The tag becomes the name of a file.</summary>
    private static string Tag(JsonElement entry)
    {
        var tag = entry.GetProperty("tag").GetString();
        return !string.IsNullOrWhiteSpace(tag) && tag == Path.GetFileName(tag) ? tag : throw new FormatException($"the tag \"{tag}\" is not the name of a file");
    }

    /// <summary>Its file would run twice. Names that differ only in case are one file on many file systems.</summary>
    private static void ThrowIfTwice(List<(string Tag, long When)> entries, string name)
    {
        var places = new Dictionary<string, (int Place, string Tag)>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < entries.Count; index++)
        {
            var tag = entries[index].Tag;
            if (places.TryAdd(tag, (index + 1, tag)))
                continue;
            var (place, first) = places[tag];
            var what = first == tag
                ? $"the migration \"{tag}\" twice"
                : $"the migrations \"{first}\" and \"{tag}\", whose files differ only in the case of letters and are one file on many disks";
            throw new MigrationException(string.Create(
                CultureInfo.InvariantCulture,
                $"{name} has {what} (entries {place} and {index + 1}), as a bad merge leaves it; nothing was run. {(first == tag ? "Remove one of the entries" : "Rename one of the files, with its entry")}"))
            {
                File = MigrationSource.JournalPath,
            };
        }
    }
}
