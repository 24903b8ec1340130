using System.Text;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The one place where a name or a value becomes SQL text. No other code adds quotes.</summary>
public static class SqlText
{
    /// <summary>Quotes a name: <c>a"b</c> becomes <c>"a""b"</c>. PostgreSQL can't hold U+0000 in a name; it is left out.</summary>
    public static string QuoteIdentifier(string name) => Quote(name, '"');

    /// <summary>
    /// Quotes a value: <c>it's</c> becomes <c>'it''s'</c>. Backslashes stand for themselves (<c>standard_conforming_strings</c>, the default
    /// since PostgreSQL 9.1). PostgreSQL can't hold U+0000 in a text; it is left out.
    /// </summary>
    public static string QuoteLiteral(string value) => Quote(value, '\'');

    /// <summary>The name of a table or an index as drizzle-kit writes it: <c>"users"</c> in <c>public</c>, otherwise <c>"app"."users"</c>.</summary>
    public static string QuoteRelation(QualifiedName name) => name.IsPublic ? QuoteIdentifier(name.Name) : QuoteQualified(name);

    /// <summary>The name with its schema, always: <c>"public"."users"</c>.</summary>
    public static string QuoteQualified(QualifiedName name) => QuoteIdentifier(name.Schema) + "." + QuoteIdentifier(name.Name);

    /// <summary>Names as a list without spaces, as drizzle-kit writes keys: <c>"a","b"</c>.</summary>
    public static string QuoteList(IEnumerable<string> names) => string.Join(",", names.Select(QuoteIdentifier));

    private static string Quote(string text, char quote)
    {
        var quoted = new StringBuilder(text.Length + 2).Append(quote);
        foreach (var character in text)
        {
            if (character == '\0')
                continue;
            if (character == quote)
                quoted.Append(quote);
            quoted.Append(character);
        }

        return quoted.Append(quote).ToString();
    }
}
