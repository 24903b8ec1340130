namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>A file of its own for the table, or the place between two markers in an existing file.</summary>
internal static class MarkdownFile
{
    private const string Begin = "<!-- queries: begin -->";
    private const string End = "<!-- queries: end -->";

    public static async Task WriteAsync(string path, string table, CancellationToken cancellationToken)
    {
        var text = File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : string.Empty;
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var written = begin < 0 || end < begin ? table + "\n" : $"{text[..(begin + Begin.Length)]}\n\n{table}\n\n{text[end..]}";
        await File.WriteAllTextAsync(path, written, cancellationToken);
    }
}
