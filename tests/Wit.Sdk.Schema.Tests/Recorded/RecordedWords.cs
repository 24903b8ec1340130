using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Recorded;

/// <summary>What the real drizzle-orm and TypeScript make of words; <c>tests/oracle/words/record.mjs</c> records it.</summary>
internal static class RecordedWords
{
    /// <summary>The rows of a recording.</summary>
    /// <param name="name">The name of its file, without the ending.</param>
    public static IReadOnlyList<JsonElement> Rows(string name)
    {
        var rows = JsonSerializer.Deserialize<JsonElement[]>(CaseFiles.Read("../../oracle/words", name + ".json"))!;
        Assert.NotEmpty(rows);
        return rows;
    }
}
