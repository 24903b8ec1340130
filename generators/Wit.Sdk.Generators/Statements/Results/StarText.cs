using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Generators.Statements.Results;

/// <summary>The stars of a select list, which are written out when the statement is sent: a column that comes to the table later moves no other.</summary>
internal static class StarText
{
    /// <summary>The name before a star; empty where there is none.</summary>
    public static string QualifierOf(string sql, int star)
    {
        var text = Before(sql, star).TrimEnd('.', ' ');
        return text.Substring(text.LastIndexOf('.') + 1).Trim('"');
    }

    /// <summary>The columns in place of a star with its end; null where it has to stay: the fields of a value, or columns of one name.</summary>
    public static (string Text, int End)? WrittenOut(string sql, IReadOnlyList<ResultColumn> columns)
    {
        var star = columns[0].Column.Star;
        if (sql[star] == '(' || columns.Select(column => column.Column.Name).Distinct().Count() != columns.Count) return null;
        var qualifier = Before(sql, star);
        var list = columns.Select(column => qualifier + SqlText.QuoteIdentifier(column.Column.Name) + (column.IsReadAsText ? "::text AS " + SqlText.QuoteIdentifier(column.Column.Name) : string.Empty));
        return (string.Join(", ", list), star + qualifier.Length + 1);
    }

    // A name in quotes may hold a star.
    private static string Before(string sql, int star)
    {
        var isQuoted = false;
        for (var i = star; i < sql.Length; i++)
        {
            if (sql[i] == '"') isQuoted = !isQuoted;
            if (sql[i] == '*' && !isQuoted) return sql.Substring(star, i - star);
        }

        return string.Empty;
    }
}
