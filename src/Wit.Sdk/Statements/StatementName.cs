using System.Text;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Statements;

/// <summary>
/// The name of a call, as the comment at the end of its statement: <c>/* Issues.PageByRepoId */</c>. It is composed once with the statement, and shows in logs, in
/// <c>pg_stat_activity</c>, in plans and in spans.
/// </summary>
internal static class StatementName
{
    /// <summary>The length that <c>pg_stat_activity</c> keeps of a statement by default, in bytes. A longer one is cut, so that the name also stands after its first word.</summary>
    private const int KeptBytes = 1000;

    /// <summary>A statement with the name of its call; as it is where the table has no name in the database class.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="table">The table.</param>
    /// <param name="operation">The helper, without <c>Async</c>.</param>
    public static string Append(string sql, TableDefinition table, string operation)
    {
        if (table.PropertyName is not { } property)
            return sql;
        var comment = $" /* {property}.{operation} */";
        var word = sql.IndexOf(' ', StringComparison.Ordinal);
        return word > 0 && Encoding.UTF8.GetByteCount(sql) + comment.Length > KeptBytes
            ? string.Concat(sql.AsSpan(0, word), comment, sql.AsSpan(word), comment)
            : sql + comment;
    }

    /// <summary>The name in a statement: its last comment where it ends in one, otherwise its first where it begins with one, as LINQ's <c>TagQuery</c> writes it; null where there is none.</summary>
    public static string? Of(string sql)
    {
        var name = Find(sql);
        return name.IsEmpty ? null : name.ToString();
    }

    /// <summary>A statement without the comment at its end.</summary>
    public static string Strip(string sql)
    {
        var start = sql.EndsWith("*/", StringComparison.Ordinal) ? sql.LastIndexOf(" /*", StringComparison.Ordinal) : -1;
        return start < 0 ? sql : sql.Replace(sql[start..], string.Empty, StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Find(string sql)
    {
        var text = sql.AsSpan().Trim(" ;\r\n\t");
        if (text.EndsWith("*/"))
        {
            var start = text.LastIndexOf("/*");
            return start < 0 ? default : text[(start + 2)..^2].Trim();
        }

        var end = text.StartsWith("/*") ? text.IndexOf("*/") : -1;
        return end < 0 ? default : text[2..end].Trim();
    }
}
