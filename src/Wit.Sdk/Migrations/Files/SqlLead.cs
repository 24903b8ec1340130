using System.Text.RegularExpressions;

namespace Wit.Sdk.Migrations.Files;

/// <summary>The comments and blanks with which a statement begins, and the options of patterns that are matched behind them.</summary>
internal static class SqlLead
{
    public const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline;

    /// <summary>The number of characters before the first word.</summary>
    public static int Length(ReadOnlySpan<char> sql)
    {
        var tokens = new SqlTokenizer(sql);
        return tokens.NextSignificant() ? tokens.Start : sql.Length;
    }

    /// <summary>The statement from its first word on.</summary>
    public static string Cut(string sql) => sql[Length(sql)..];

    /// <summary>Whether the statement begins with one of some words.</summary>
    public static bool BeginsWith(ReadOnlySpan<char> sql, params ReadOnlySpan<string> words)
    {
        var tokens = new SqlTokenizer(sql);
        if (!tokens.NextSignificant())
            return false;
        foreach (var word in words)
        {
            if (tokens.IsWord(word))
                return true;
        }

        return false;
    }
}
