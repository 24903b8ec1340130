using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>Words in a text for people that a rule avoids.</summary>
/// <param name="File">The file, relative to the repository.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The text around them.</param>
/// <param name="Words">The words.</param>
/// <param name="Instead">The words to write instead.</param>
internal sealed record WordFinding(string File, int Line, string Text, string Words, string Instead)
{
    /// <summary>All findings in the pages of the repository, and in the sources of the product.</summary>
    public static IEnumerable<WordFinding> All()
    {
        var pages = Directory.EnumerateFiles(RepositoryRoot.Path, "*.md").Where(path => Path.GetFileName(path) != "CHANGELOG.md")
            .Concat(Sources.Under("docs", "generators", "samples", "schema", ".md"))
            .Concat(Sources.Under("src", "tests", ".md"));
        return pages.Concat(Sources.Under("generators", "src", ".cs")).AsParallel().AsOrdered().SelectMany(In);
    }

    /// <summary>The findings in a text.</summary>
    public static IEnumerable<WordFinding> In(string file, PeopleText text) => WordRule.All
        .Select(rule => (rule.Pattern.Match(text.Text), rule.Instead))
        .Where(match => match.Item1.Success)
        .Select(match => new WordFinding(file, text.Line, text.Text.Trim(), match.Item1.Value.Trim(), match.Instead));

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: \"{Words}\" in \"{Text}\": write {Instead}";

    private static IEnumerable<WordFinding> In(string path)
    {
        var file = Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/');
        return PeopleText.Of(path, System.IO.File.ReadAllText(path)).SelectMany(text => In(file, text));
    }
}
