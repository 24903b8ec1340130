using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>Reads journals.</summary>
public static class JournalReader
{
    /// <summary>Reads a file. Never throws on what it says.</summary>
    /// <returns>The journal; null when there is a diagnostic.</returns>
    public static (Journal? Journal, EquatableArray<Diagnostic> Diagnostics) Read(SourceFile file)
    {
        var (json, problem) = JsonFile.Read(file);
        if (problem is not null)
            return (null, new[] { problem });
        var problems = new List<string>();
        var root = new JsonNode(json, string.Empty, problems);
        var entries = root.Items("entries").Select(ReadEntry).ToEquatableArray();
        if (problems.Count == 0 && root.Text("dialect") is var dialect && dialect is not ("postgresql" or "pg"))
            root.Note("dialect", "is not 'postgresql'", 0);
        if (problems.Count == 0 && FindTwice(file, entries) is { } twice)
            return (null, new[] { twice });
        return problems.Count == 0
            ? (new Journal(entries), EquatableArray<Diagnostic>.Empty)
            : (null, problems.Select(text => JsonFile.About(file, DiagnosticCatalogue.InvalidJournal, text)).ToEquatableArray());
    }

    /// <summary>A file that is listed twice would run twice.</summary>
    private static Diagnostic? FindTwice(SourceFile file, EquatableArray<JournalEntry> entries)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < entries.Count; index++)
        {
            var tag = entries[index].Tag;
            if (places.TryGetValue(tag, out var first))
            {
                var position = file.Content.LastIndexOf('"' + tag + '"', StringComparison.Ordinal);
                return JsonFile.At(file, position, DiagnosticCatalogue.DuplicateMigration, tag, first, index + 1);
            }

            places.Add(tag, index + 1);
        }

        return null;
    }

    private static JournalEntry ReadEntry(JsonNode json) =>
        new(json.Number("idx"), json.Text("version"), json.Number("when"), json.Text("tag"), json.Flag("breakpoints"));
}
