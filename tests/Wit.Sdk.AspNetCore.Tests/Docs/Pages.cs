using System.Text.RegularExpressions;
using Wit.Sdk.Testing;

namespace Wit.Sdk.AspNetCore.Tests.Docs;

/// <summary>The pages in docs, and the blocks of code on them.</summary>
internal static partial class Pages
{
    /// <summary>The names of the files.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The blocks of a language on a page.</summary>
    public static IReadOnlyList<PageBlock> Blocks(string page, string language)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("docs", page)).ReplaceLineEndings("\n");
        return
        [
            .. Block().Matches(text)
                .Where(block => block.Groups["language"].Value == language)
                .Select(block => new PageBlock(
                    page, text.AsSpan(0, block.Groups["text"].Index).Count('\n') + 1, language, block.Groups["text"].Value,
                    block.Groups["exception"].Success ? block.Groups["exception"].Value.Trim() : null)),
        ];
    }

    [GeneratedRegex(
        @"(^<!-- not compiled:(?<exception>[^\n]*)-->\n+)?^```(?<language>\w*)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Block();
}
