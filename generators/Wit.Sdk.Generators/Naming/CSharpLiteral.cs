using System.Globalization;
using System.Text;

namespace Wit.Sdk.Generators.Naming;

/// <summary>The one place where a text becomes a C# string literal.</summary>
internal static class CSharpLiteral
{
    /// <summary>A literal on one line: <c>"a \"b\""</c>. Everything that is not printable is escaped, so that no text leaves its quotes.</summary>
    public static string Quote(string text)
    {
        if (IsPlain(text))
            return "\"" + text + "\"";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
            literal.Append(Escape(character));
        return literal.Append('"').ToString();
    }

    /// <summary>A literal or <c>null</c>.</summary>
    public static string QuoteOrNull(string? text) => text is null ? "null" : Quote(text);

    /// <summary>
    /// A literal to stand right after a <c>=</c>: raw and on lines of its own where the text has several and allows it, since that is how people can read
    /// it; otherwise on one line.
    /// </summary>
    public static string QuoteBlock(string text)
    {
        if (text.IndexOf('\n') < 0 || !CanStandRaw(text))
            return " " + Quote(text);

        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(text) + 1));
        return "\n" + quotes + "\n" + text + "\n" + quotes;
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '"' or '\\')
                return false;
        }

        return true;
    }

    /// <summary>Whether a text can stand in a raw literal as it is.</summary>
    public static bool CanStandRaw(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= ' ' and <= '~') or '\n' or '\t') && !IsPrintable(character))
                return false;
        }

        return true;
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when IsPrintable(character) => character.ToString(),
        _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
    };

    private static bool IsPrintable(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    /// <summary>How many quotes stand side by side at most: a raw literal begins with more.</summary>
    public static int LongestRunOfQuotes(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in text)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
