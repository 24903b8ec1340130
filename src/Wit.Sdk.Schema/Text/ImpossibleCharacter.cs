using System.Globalization;
using System.Text;

namespace Wit.Sdk.Schema.Text;

/// <summary>Characters that a JavaScript string may hold, and a database in UTF-8 may not.</summary>
internal static class ImpossibleCharacter
{
    /// <summary>The impossible character in a text, in words; null if there is none.</summary>
    public static string? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return "the character U+0000";
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return "half of a surrogate pair, " + CodeOf(text[i]);
            i++;
        }

        return null;
    }

    /// <summary>The text with what is impossible as codes, so that it can be shown and sent.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                shown.Append(text[i]).Append(text[++i]);
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
                shown.Append('<').Append(CodeOf(text[i])).Append('>');
            else
                shown.Append(text[i]);
        }

        return shown.ToString();
    }

    private static string CodeOf(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
