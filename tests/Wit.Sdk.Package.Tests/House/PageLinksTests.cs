using System.Text.RegularExpressions;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>Links between the pages of the repository.</summary>
public sealed partial class PageLinksTests
{
    private static readonly string[] s_folders = ["docs", "generators", "samples", "schema", "src", "tests"];

    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Path, "*.md")
            .Concat(s_folders.SelectMany(folder => Sources.Under(folder, ".md")))
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_links_to_existing_files_and_headings(string page)
    {
        var path = RepositoryRoot.Combine(page.Split(Path.DirectorySeparatorChar));

        var broken = TargetsOf(path).Where(target => !Exists(path, target));

        Assert.Empty(broken);
    }

    private static IEnumerable<string> TargetsOf(string path) => Link().Matches(Code().Replace(File.ReadAllText(path), string.Empty))
        .Select(match => match.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal));

    private static bool Exists(string page, string target)
    {
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
        if (!File.Exists(file))
            return parts.Length == 1 && Directory.Exists(file);
        return parts.Length == 1 || HeadingsOf(file).Contains(parts[1], StringComparer.Ordinal);
    }

    /// <summary>The anchors of headings, as GitHub makes them: lower case, hyphens for spaces, and no other punctuation.</summary>
    private static IEnumerable<string> HeadingsOf(string path) => Heading().Matches(File.ReadAllText(path))
        .Select(match => Punctuation().Replace(match.Groups["text"].Value.Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ (?<text>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Punctuation();
}
