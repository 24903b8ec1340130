using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>A line that people read: of a page, a comment, the XML docs or a string literal.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The text, without names from code.</param>
internal sealed partial record PeopleText(int Line, string Text)
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>The texts of a Markdown page or a C# file.</summary>
    public static IEnumerable<PeopleText> Of(string path, string content) =>
        path.EndsWith(".md", StringComparison.Ordinal) ? OfPage(content) : OfCode(content);

    /// <summary>The lines of a page, without its inline code; names of exceptions stay.</summary>
    private static IEnumerable<PeopleText> OfPage(string content) =>
        content.Split('\n').Select((line, index) => new PeopleText(index + 1, InlineCode().Replace(line, "``")));

    /// <summary>The comments and literals of a file, line by line.</summary>
    private static IEnumerable<PeopleText> OfCode(string content)
    {
        var lines = SourceText.From(content).Lines;
        var opensSummary = false;
        foreach (var (start, text) in SyntaxFactory.ParseTokens(content, options: s_options).SelectMany(PartsOf))
        {
            var first = lines.GetLineFromPosition(start).LineNumber + 1;
            foreach (var (index, line) in text.Split('\n').Index())
            {
                var plain = ParameterName().Replace(line.Trim(), string.Empty);
                yield return new PeopleText(first + index, opensSummary ? plain.Replace("/// ", "/// <summary>", StringComparison.Ordinal) : plain);
                opensSummary = plain == "/// <summary>";
            }
        }
    }

    private static IEnumerable<(int Start, string Text)> PartsOf(SyntaxToken token)
    {
        var literal = token.Text.IndexOf('"', StringComparison.Ordinal) < 0 ? [] : new[] { (token.SpanStart, Hole().Replace(token.Text, "{}")) };
        return [.. CommentsOf(token.LeadingTrivia), .. literal, .. CommentsOf(token.TrailingTrivia)];
    }

    private static IEnumerable<(int Start, string Text)> CommentsOf(SyntaxTriviaList trivia) => trivia
        .Where(item => item.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
        .Select(item => (item.SpanStart, item.ToString()));

    [GeneratedRegex("`(?![^`]*Exception`)[^`]*`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineCode();

    /// <summary>The name of a parameter in XML docs, which is code.</summary>
    [GeneratedRegex(""" name="[^"]*"(?=>)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParameterName();

    /// <summary>An expression in an interpolated string.</summary>
    [GeneratedRegex(@"\{[^{}""]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
