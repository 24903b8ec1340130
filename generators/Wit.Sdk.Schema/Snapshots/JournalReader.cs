using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots.Json;
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
        return problems.Count == 0
            ? (new Journal(entries), EquatableArray<Diagnostic>.Empty)
            : (null, problems.Select(text => JsonFile.About(file, DiagnosticCatalogue.InvalidJournal, text)).ToEquatableArray());
    }

    private static JournalEntry ReadEntry(JsonNode json) =>
        new(json.Number("idx"), json.Text("version"), json.Number("when"), json.Text("tag"), json.Flag("breakpoints"));
}
