using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Modeling.Comments;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Recorded;

/// <summary>A JSDoc tag is one wherever TypeScript's parser reads one. A tag that silently is none prints a password.</summary>
public sealed partial class TagReadingTests
{
    [Fact]
    public void Every_comment_has_the_tags_and_the_summary_that_TypeScript_reads()
    {
        var misread = new List<string>();
        foreach (var row in RecordedWords.Rows("tags"))
        {
            var comment = row[0].GetString()!;
            var tags = row[2].EnumerateArray().Select(tag => (Name: tag[0].GetString()!, Text: tag[1].GetString()!)).ToList();
            if (tags.Exists(tag => tag.Name.Length == 0))
                continue;
            var expected = Words(row[1].GetString()!) + " | " + string.Join(" | ", tags.Select(tag => tag.Name + ": " + Words(tag.Text)));
            var read = DocumentationReader.Read(new SourceText(new SourceFile("a.ts", comment)), new TextSpan(0, comment.Length));
            var actual = Words(read.Summary) + " | " + string.Join(" | ", read.Tags.Select(tag => tag.Name + ": " + Words(tag.Argument)));
            if (expected != actual)
                misread.Add(comment.ReplaceLineEndings("\\n") + "\n  TypeScript: " + expected + "\n  ours:       " + actual);
        }

        Assert.True(misread.Count == 0, misread.Count + " comments are misread:\n" + string.Join('\n', misread.Take(20)));
    }

    /// <summary>A text without what differs for no reader: blanks, and the star of a margin, which TypeScript keeps where a tag begins the line before.</summary>
    private static string Words(string text) => string.Concat(Links().Replace(text, "{@link}").Where(character => !char.IsWhiteSpace(character) && character != '*'));

    [GeneratedRegex(@"\{@link[^}\n\r]*\}?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
