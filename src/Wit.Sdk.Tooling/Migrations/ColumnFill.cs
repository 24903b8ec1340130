using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Tooling.Migrations;

/// <summary>The value that existing rows get in a new column; new rows have to provide one.</summary>
/// <param name="Path">The path of the column in the schema after, such as <c>public.users.email</c>.</param>
/// <param name="Sql">The value as SQL.</param>
public sealed record ColumnFill(string Path, string Sql)
{
    private const string Form = "column:name=value, such as column:public.users.email=unknown, or with SQL in brackets column:public.users.token=(gen_random_uuid())";

    /// <summary>
    /// Reads <c>column:path=value</c>; a path without a schema is in <c>public</c>. The value is text that PostgreSQL reads as the column's type, or SQL when it stands in
    /// round brackets.
    /// </summary>
    /// <exception cref="ToolException">It is not of that form.</exception>
    public static ColumnFill Parse(string text)
    {
        var end = EndOfPath(text);
        if (end < 0 || !text.StartsWith("column:", StringComparison.Ordinal)) throw new ToolException($"'{text}' is not of the form {Form}.", isUsage: true);
        return new ColumnFill(AllowedDrop.Parse(text[..end]).Path, ToSql(text[(end + 1)..]));
    }

    /// <summary>The SQL of a value as people write it.</summary>
    public static string ToSql(string value) => value is ['(', _, .., ')'] ? value : SqlText.QuoteLiteral(value);

    /// <summary>The first equals sign that does not stand in double quotes.</summary>
    private static int EndOfPath(string text)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') isQuoted = !isQuoted;
            else if (text[i] == '=' && !isQuoted) return i;
        }

        return -1;
    }
}
