using System.Text;
using System.Text.RegularExpressions;

namespace Wit.Sdk.Generators.Naming;

/// <summary>The one place where a text becomes part of an XML documentation comment.</summary>
internal static class XmlText
{
    private static readonly Regex Code = new("`(?<code>[^`]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Escapes a text of one line; characters that end a line in C# or are not valid in XML become a space.</summary>
    public static string Escape(string text) => IsPlain(text) ? text : EscapeAll(text);

    /// <summary>The lines of a JSDoc text, escaped, with <c>`code`</c> as <c>c</c> elements.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
    [
        .. text.Split(['\n', '\r', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Code.Replace(Escape(line.Trim()), "<c>${code}</c>"))
            .Where(line => line.Length > 0),
    ];

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '&' or '<' or '>')
                return false;
        }

        return true;
    }

    private static string EscapeAll(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                escaped.Append(text[i]).Append(text[++i]);
            else
                escaped.Append(Escape(text[i]));
        }

        return escaped.ToString();
    }

    private static string Escape(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\t' => " ",
        < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufffe' or '\uffff' => " ",
        _ when char.IsSurrogate(character) => " ",
        _ => character.ToString(),
    };
}
