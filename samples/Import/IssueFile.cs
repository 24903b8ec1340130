using System.Text.Json;
using Wit.Data;

namespace Import;

/// <summary>A JSON file: one array of issues.</summary>
internal static class IssueFile
{
    /// <summary>Writes a file to try it with, one issue after the other.</summary>
    public static async Task MakeAsync(string path, int count, CancellationToken ct)
    {
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, Issues(count), ImportJson.Default.IAsyncEnumerableImportedIssue, ct);
    }

    /// <summary>Reads the issues while the file is read: no more than a few are in memory.</summary>
    public static IAsyncEnumerable<ImportedIssue> ReadAsync(Stream file, CancellationToken ct) =>
        JsonSerializer.DeserializeAsyncEnumerable(file, ImportJson.Default.ImportedIssue, ct).OfType<ImportedIssue>();

    private static async IAsyncEnumerable<ImportedIssue> Issues(int count)
    {
        var first = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var number = 1; number <= count; number++)
        {
            // The file is written as fast as it goes; every now and then whoever else wants to run may.
            if (number % 1000 == 0) await Task.Yield();
            var isOpen = number % 4 == 0;
            yield return new()
            {
                Number = number,
                Title = $"Issue {number} of the old platform",
                Body = number % 2 == 0 ? "It has been like this for a while." : null,
                State = isOpen ? IssueState.Open : IssueState.Closed,
                CreatedAt = first.AddMinutes(number),
                ClosedAt = isOpen ? null : first.AddMinutes(number + 60),
            };
        }
    }
}
