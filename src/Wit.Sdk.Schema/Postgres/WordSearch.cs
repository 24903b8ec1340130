using System.Text;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>
/// Finds names in SQL by its words, quoted or not. The engine has no parser of SQL: a word found too many costs a statement too many, and text that was
/// rewritten counts only where it then equals the new text.
/// </summary>
internal static class WordSearch
{
    /// <summary>Whether a name stands in SQL as a word of its own.</summary>
    public static bool Contains(string sql, string name) => Find(sql, Escape(name), 0) >= 0;

    /// <summary>
    /// Replaces names wherever they stand as words of their own, all at once, so that two names can change places; what is between single quotes is a value, which no
    /// rename changes.
    /// </summary>
    /// <param name="sql">The text.</param>
    /// <param name="names">The names to replace, with their replacements.</param>
    public static string Replace(string sql, IEnumerable<(string Old, string New)> names)
    {
        var words = names.Where(name => name.Old.Length > 0 && name.Old != name.New).Select(name => (Escape(name.Old), Escape(name.New))).Distinct().ToList();
        if (words.Count == 0)
            return sql;
        var text = new StringBuilder();
        for (var start = 0; start < sql.Length;)
        {
            var literal = NextLiteral(sql, start);
            var end = literal < sql.Length ? EndOfQuotes(sql, literal) : literal;
            ReplaceNames(text, sql.Substring(start, literal - start), words);
            text.Append(sql, literal, end - literal);
            start = end;
        }

        return text.ToString();
    }

    private static void ReplaceNames(StringBuilder text, string sql, List<(string Old, string New)> words)
    {
        var position = 0;
        while (words.Select(word => (Found: Find(sql, word.Old, position), word.Old, word.New)).Where(hit => hit.Found >= 0)
            .OrderBy(hit => hit.Found).ThenByDescending(hit => hit.Old.Length).FirstOrDefault() is { New: not null } first)
        {
            text.Append(sql, position, first.Found - position).Append(first.New);
            position = first.Found + first.Old.Length;
        }

        text.Append(sql, position, sql.Length - position);
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
