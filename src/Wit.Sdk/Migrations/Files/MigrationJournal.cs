using System.Text.Json;

namespace Wit.Sdk.Migrations;

/// <summary>drizzle-kit's <c>meta/_journal.json</c>.</summary>
internal static class MigrationJournal
{
    /// <summary>The entries in their order.</summary>
    public static IReadOnlyList<(string Tag, long When)> Read(byte[] json, string name)
    {
        try
        {
            // A byte order mark is no JSON, but editors leave one.
            using var journal = JsonDocument.Parse(json.AsMemory(json.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
            return [.. journal.RootElement.GetProperty("entries").EnumerateArray().Select(static entry => (Tag(entry), When(entry)))];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new MigrationException($"{name} is no journal of drizzle-kit: {exception.Message}", exception) { File = MigrationSource.JournalPath };
        }
    }

    private static long When(JsonElement entry) => entry.GetProperty("when").GetInt64();

    /// <summary>The tag is made into the name of a file.</summary>
    private static string Tag(JsonElement entry)
    {
        var tag = entry.GetProperty("tag").GetString();
        return !string.IsNullOrWhiteSpace(tag) && tag == Path.GetFileName(tag) ? tag : throw new FormatException($"the tag \"{tag}\" is not the name of a file");
    }
}
