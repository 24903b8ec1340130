using System.Text;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching.Files;

/// <summary>How a file is written: line ends, indentation, quotes, semicolons. Printed text takes the style of the file that it goes into.</summary>
internal sealed class ScriptStyle
{
    private const string PrintedIndent = "  ";

    private ScriptStyle(string lineEnd, string indent, bool hasSingleQuotes, bool hasSemicolons)
    {
        LineEnd = lineEnd;
        Indent = indent;
        HasSingleQuotes = hasSingleQuotes;
        HasSemicolons = hasSemicolons;
    }

    public string LineEnd { get; }

    public string Indent { get; }

    private bool HasSingleQuotes { get; }

    private bool HasSemicolons { get; }

    /// <summary>Looks at how a file is written; an empty one is written as the printers do it.</summary>
    public static ScriptStyle Of(string text, Token[] tokens)
    {
        var strings = tokens.Where(token => token.Kind == TokenKind.String).ToList();
        var single = strings.Count(token => text[token.Start] == '\'');
        var indent = tokens.Where(token => token.NewLineBefore && token.Kind != TokenKind.EndOfFile).Select(token => IndentAt(text, token.Start)).FirstOrDefault(found => found.Length > 0);
        return new ScriptStyle(
            text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n",
            indent ?? PrintedIndent,
            single > strings.Count - single,
            tokens.Length < 2 || Array.Exists(tokens, token => token.Kind == TokenKind.Semicolon));
    }

    /// <summary>The white space at the beginning of the line that a position is in, if only white space precedes the position.</summary>
    public static string IndentAt(string text, int position)
    {
        var start = LineStart(text, position);
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return text.Substring(start, end - start);
    }

    /// <summary>Where the line of a position starts.</summary>
    public static int LineStart(string text, int position) => position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;

    /// <summary>Where the line of a position ends, before its line end.</summary>
    public static int LineEndAt(string text, int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end > position && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Printed text in this style.</summary>
    /// <param name="printed">A part of a file as the printers write it.</param>
    /// <param name="indent">The white space that each of its lines but the first begins with.</param>
    public string Apply(string printed, string indent = "")
    {
        var result = new StringBuilder(printed.Length);
        var position = 0;
        foreach (var token in Lexer.Tokenize(new SourceText(new SourceFile("printed.ts", printed)), new DiagnosticBag()).Tokens)
        {
            AppendGap(result, printed.Substring(position, token.Start - position), indent);
            var text = printed.Substring(token.Start, token.End - token.Start);
            result.Append(token.Kind == TokenKind.String ? Quoted(text) : text.Replace("\n", LineEnd));
            position = token.End;
        }

        return result.ToString();
    }

    /// <summary>A printed statement in this style.</summary>
    public string Statement(string printed)
    {
        var text = printed.TrimEnd();
        return Apply(!HasSemicolons && text.EndsWith(";", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text) + LineEnd;
    }

    /// <summary>The text between two tokens: white space and comments.</summary>
    private void AppendGap(StringBuilder result, string gap, string indent)
    {
        for (var i = 0; i < gap.Length; i++)
        {
            if (gap[i] != '\n')
            {
                result.Append(gap[i]);
                continue;
            }

            result.Append(LineEnd).Append(indent);
            for (; string.CompareOrdinal(gap, i + 1, PrintedIndent, 0, PrintedIndent.Length) == 0; i += PrintedIndent.Length)
                result.Append(Indent);
        }
    }

    private string Quoted(string literal) => HasSingleQuotes && literal[0] == '"' && literal.IndexOf('\'') < 0
        ? "'" + literal.Substring(1, literal.Length - 2).Replace("\\\"", "\"") + "'"
        : literal;
}
