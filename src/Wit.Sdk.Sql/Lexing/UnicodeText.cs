using System.Globalization;
using System.Text;

namespace Wit.Sdk.Sql.Lexing;

/// <summary>Reads the escapes of <c>U&amp;'..'</c> and <c>U&amp;".."</c>.</summary>
internal static class UnicodeText
{
    /// <summary>Whether a character may be the one that begins an escape.</summary>
    public static bool IsEscape(char value) => !Uri.IsHexDigit(value) && value is not ('+' or '\'' or '"' or ' ' or '\t' or '\n' or '\r' or '\f' or '\v');

    /// <summary>Whether a code is a character of its own; half of a surrogate pair is not.</summary>
    public static bool IsCharacter(int code) => code is (> 0 and < 0xD800) or (> 0xDFFF and <= 0x10FFFF);

    /// <summary>The number that is written as hexadecimal digits; -1 when there are fewer.</summary>
    public static int CodeAt(string text, int index, int length) =>
        index + length <= text.Length && int.TryParse(text.Substring(index, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code >= 0 ? code : -1;

    /// <summary>The value of a text.</summary>
    /// <param name="text">The text between the quotes.</param>
    /// <param name="escape">The character that begins an escape.</param>
    /// <param name="error">The mistake; null if there is none.</param>
    public static string Read(string text, char escape, out string? error)
    {
        error = null;
        var value = new StringBuilder(text.Length);
        var high = 0;
        for (var i = 0; i < text.Length;)
        {
            var isEscape = text[i] == escape;
            if (high != 0 && (!isEscape || (i + 1 < text.Length && text[i + 1] == escape)))
                break;
            if (!isEscape)
            {
                value.Append(text[i++]);
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == escape)
            {
                value.Append(escape);
                i += 2;
                continue;
            }

            var isLong = i + 1 < text.Length && text[i + 1] == '+';
            var length = isLong ? 6 : 4;
            var code = CodeAt(text, i + (isLong ? 2 : 1), length);
            i += length + (isLong ? 2 : 1);
            if (!Append(value, code, ref high))
            {
                error = "an escape of the text is not a Unicode character: write '" + escape + "XXXX' or '" + escape + "+XXXXXX'";
                return string.Empty;
            }
        }

        if (high != 0)
            error = "an escape of the text is half of a surrogate pair";
        return value.ToString();
    }

    private static bool Append(StringBuilder value, int code, ref int high)
    {
        if (high != 0)
        {
            if (code is not (>= 0xDC00 and <= 0xDFFF))
                return false;
            value.Append((char)high).Append((char)code);
            high = 0;
            return true;
        }

        if (code is >= 0xD800 and <= 0xDBFF)
        {
            high = code;
            return true;
        }

        if (!IsCharacter(code))
            return false;
        value.Append(char.ConvertFromUtf32(code));
        return true;
    }
}
