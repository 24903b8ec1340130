using System.Text;

namespace Wit.Sdk.Schema.Diff;

/// <summary>
/// Finds names in SQL by its words, quoted or not. The engine has no parser of SQL: a word found too many costs a statement too many, and text that was
/// rewritten counts only where it then equals the new text.
/// </summary>
internal static class SqlWords
{
    /// <summary>Whether a name stands in SQL as a word of its own.</summary>
    public static bool Contains(string sql, string name) => Find(sql, Escape(name), 0) >= 0;

    /// <summary>Replaces a name wherever it stands as a word of its own; what is between single quotes is a value, which no rename changes.</summary>
    public static string Replace(string sql, string name, string other)
    {
        var (word, replacement) = (Escape(name), Escape(other));
        var text = new StringBuilder();
        for (var start = 0; start < sql.Length;)
        {
            var literal = NextLiteral(sql, start);
            var end = literal < sql.Length ? EndOfQuotes(sql, literal) : literal;
            text.Append(ReplaceNames(sql.Substring(start, literal - start), word, replacement)).Append(sql, literal, end - literal);
            start = end;
        }

        return text.ToString();
    }

    private static string ReplaceNames(string sql, string word, string replacement)
    {
        var text = new StringBuilder();
        var position = 0;
        for (var found = Find(sql, word, 0); found >= 0; found = Find(sql, word, position))
        {
            text.Append(sql, position, found - position).Append(replacement);
            position = found + word.Length;
        }

        return text.Append(sql, position, sql.Length - position).ToString();
    }

    /// <summary>Where the next literal begins, or the end; a single quote within a quoted name begins none.</summary>
    private static int NextLiteral(string sql, int start)
    {
        while (start < sql.Length && sql[start] != '\'')
            start = sql[start] == '"' ? EndOfQuotes(sql, start) : start + 1;
        return start;
    }

    private static int EndOfQuotes(string sql, int start)
    {
        var end = sql.IndexOf(sql[start], start + 1);
        return end < 0 ? sql.Length : end + 1;
    }

    private static string Escape(string name) => name.Replace("\"", "\"\"");

    private static int Find(string sql, string word, int start)
    {
        if (word.Length == 0)
            return -1;
        for (var found = sql.IndexOf(word, start, StringComparison.OrdinalIgnoreCase); found >= 0;
             found = sql.IndexOf(word, found + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsWordAt(sql, found - 1) && !IsWordAt(sql, found + word.Length))
                return found;
        }

        return -1;
    }

    private static bool IsWordAt(string sql, int position) =>
        position >= 0 && position < sql.Length && (char.IsLetterOrDigit(sql[position]) || sql[position] is '_' or '$');
}
