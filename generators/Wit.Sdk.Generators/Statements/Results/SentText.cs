using System.Globalization;
using System.Text;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding;
using Wit.Sdk.Sql.Lexing;

namespace Wit.Sdk.Generators.Statements.Results;

/// <summary>The text of a statement as it is sent: parameters by number, stars written out, the name of the call at the end.</summary>
internal static class SentText
{
    /// <summary>The length that <c>pg_stat_activity</c> keeps of a statement by default, in bytes. A longer one is cut, so that the name also stands after its first word.</summary>
    private const int KeptBytes = 1000;

    /// <summary>The text of a statement.</summary>
    public static string Of(string text, TextSpan statement, DescribedStatement described, IReadOnlyList<ResultColumn> columns, string call)
    {
        var edits = Parameters(text, statement, described).Concat(Stars(text, columns)).OrderBy(edit => edit.Start);
        var sent = new StringBuilder();
        var copied = statement.Start;
        foreach (var (start, end, replacement) in edits)
        {
            sent.Append(text, copied, start - copied).Append(replacement);
            copied = end;
        }

        return Named(sent.Append(text, copied, statement.End - copied).Replace("\r\n", "\n").ToString(), call);
    }

    private static IEnumerable<(int Start, int End, string Text)> Parameters(string text, TextSpan statement, DescribedStatement described)
    {
        foreach (var token in Lexer.Tokenize(text, SqlOptions.NamedParameters))
        {
            if (token.Kind != TokenKind.NamedParameter || token.Start < statement.Start || token.End > statement.End) continue;
            var name = text.Substring(token.Start, token.End - token.Start).TrimStart('@').Trim('"');
            var number = described.Parameters.First(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase)).Number;
            yield return (token.Start, token.End, "$" + number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<(int Start, int End, string Text)> Stars(string text, IReadOnlyList<ResultColumn> columns)
    {
        foreach (var group in columns.Where(column => column.Column.Star >= 0).GroupBy(column => column.Column.Star))
        {
            if (StarText.WrittenOut(text, [.. group]) is var (written, end)) yield return (group.Key, end, written);
        }
    }

    private static string Named(string sql, string call)
    {
        var comment = $" /* {call} */";
        var word = sql.IndexOfAny([' ', '\n']);
        return word > 0 && Encoding.UTF8.GetByteCount(sql) + comment.Length > KeptBytes
            ? sql.Substring(0, word) + comment + sql.Substring(word) + comment
            : sql + comment;
    }
}
