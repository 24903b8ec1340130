using System.Text;

namespace Wit.Sdk.Statements.Values;

/// <summary>
/// Takes the literals out of a statement before people see it: <c>WHERE name = 'x' AND n = 7</c> becomes <c>WHERE name = ? AND n = ?</c>. LINQ writes constants into its text, and
/// it is unknown which of them are values.
/// </summary>
internal static class LiteralMask
{
    private const char Mask = '?';

    /// <summary>The statement without literals. Names, keywords, parameters and comments stay.</summary>
    public static string Of(string sql)
    {
        var text = new StringBuilder(sql.Length);
        for (var index = 0; index < sql.Length;)
        {
            var end = End(sql, index, out var isLiteral);
            if (isLiteral)
                text.Append(Mask);
            else
                text.Append(sql, index, end - index);
            index = end;
        }

        return text.ToString();
    }

    /// <summary>Where the token that begins here ends.</summary>
    private static int End(string sql, int start, out bool isLiteral)
    {
        var first = sql[start];
        var next = start + 1 < sql.Length ? sql[start + 1] : '\0';
        isLiteral = true;
        switch (first)
        {
            case '\'':
                return Quoted(sql, start, hasEscapes: false);
            case 'E' or 'e' when next == '\'':
                return Quoted(sql, start + 1, hasEscapes: true);
            case 'B' or 'b' or 'X' or 'x' or 'N' or 'n' when next == '\'':
                return Quoted(sql, start + 1, hasEscapes: false);
            case '$' when DollarQuoted(sql, start) is > 0 and var end:
                return end;
            case >= '0' and <= '9':
                return Number(sql, start);
        }

        isLiteral = false;
        return first switch
        {
            '"' => Quoted(sql, start, hasEscapes: false, '"'),
            '-' when next == '-' => To(sql, "\n", start),
            '/' when next == '*' => To(sql, "*/", start),
            '$' or ':' or '@' => Word(sql, start + 1),
            _ when char.IsLetter(first) || first == '_' => Word(sql, start),
            _ => start + 1,
        };
    }

    private static int Quoted(string sql, int start, bool hasEscapes, char quote = '\'')
    {
        for (var index = start + 1; index < sql.Length; index++)
        {
            if (hasEscapes && sql[index] == '\\')
                index++;
            else if (sql[index] == quote && index + 1 < sql.Length && sql[index + 1] == quote)
                index++;
            else if (sql[index] == quote)
                return index + 1;
        }

        return sql.Length;
    }

    /// <summary>The end of a text such as <c>$tag$...$tag$</c>; 0 where none begins.</summary>
    private static int DollarQuoted(string sql, int start)
    {
        var tagEnd = start + 1;
        while (tagEnd < sql.Length && (char.IsLetter(sql[tagEnd]) || sql[tagEnd] == '_' || (tagEnd > start + 1 && char.IsAsciiDigit(sql[tagEnd]))))
            tagEnd++;
        return tagEnd < sql.Length && sql[tagEnd] == '$' ? To(sql, sql[start..(tagEnd + 1)], tagEnd + 1) : 0;
    }

    private static int Number(string sql, int start)
    {
        var index = start;
        while (index < sql.Length && (char.IsAsciiLetterOrDigit(sql[index]) || sql[index] is '.' or '_' || (sql[index] is '+' or '-' && sql[index - 1] is 'e' or 'E')))
            index++;
        return index;
    }

    private static int Word(string sql, int start)
    {
        var index = start;
        while (index < sql.Length && (char.IsLetterOrDigit(sql[index]) || sql[index] is '_' or '$'))
            index++;
        return index;
    }

    private static int To(string sql, string end, int start)
    {
        var found = sql.IndexOf(end, start, StringComparison.Ordinal);
        return found < 0 ? sql.Length : found + end.Length;
    }
}
