using System.Globalization;
using System.Text;

namespace Wit.Sdk.Sql.Lexing;

/// <summary>Reads the escapes of <c>E'..'</c>. Octal and hexadecimal ones are bytes, which together have to be UTF-8.</summary>
internal static class EscapedText
{
    /// <summary>The value of a text.</summary>
    /// <param name="text">The text between the quotes.</param>
    /// <param name="error">The mistake; null if there is none.</param>
    public static string Read(string text, out string? error)
    {
        error = null;
        if (text.IndexOf('\\') < 0)
            return text;
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length && error is null;)
            i = text[i] == '\\' && i + 1 < text.Length ? ReadEscape(text, i + 1, bytes, ref error) : ReadPlain(text, i, bytes);
        var value = Encoding.UTF8.GetString([.. bytes]);
        if (error is null && (bytes.Contains(0) || !Encoding.UTF8.GetBytes(value).SequenceEqual(bytes)))
            error = "the escapes of the string are not valid UTF-8";
        return value;
    }

    private static int ReadPlain(string text, int index, List<byte> bytes)
    {
        var length = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
        bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(index, length)));
        return index + length;
    }

    private static int ReadEscape(string text, int index, List<byte> bytes, ref string? error)
    {
        var current = text[index];
        if (current is 'u' or 'U')
            return ReadUnicode(text, index, current == 'u' ? 4 : 8, bytes, ref error);
        var digits = current == 'x' ? Count(text, index + 1, 2, 16) : Count(text, index, 3, 8);
        if (current == 'x' && digits > 0)
        {
            bytes.Add(byte.Parse(text.Substring(index + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            return index + 1 + digits;
        }

        if (digits > 0)
        {
            bytes.Add(unchecked((byte)Convert.ToInt32(text.Substring(index, digits), 8)));
            return index + digits;
        }

        var simple = current switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', _ => '\0' };
        if (simple == '\0')
            return ReadPlain(text, index, bytes);
        bytes.Add((byte)simple);
        return index + 1;
    }

    /// <summary>A code point; one above the basic plane may be written as two escapes.</summary>
    private static int ReadUnicode(string text, int index, int length, List<byte> bytes, ref string? error)
    {
        var code = UnicodeText.CodeAt(text, index + 1, length);
        var end = index + 1 + length;
        if (code is >= 0xD800 and <= 0xDBFF && end + 1 < text.Length && text[end] == '\\' && text[end + 1] is 'u' or 'U')
        {
            var lowLength = text[end + 1] == 'u' ? 4 : 8;
            var low = UnicodeText.CodeAt(text, end + 2, lowLength);
            code = low is >= 0xDC00 and <= 0xDFFF ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : -1;
            end += 2 + lowLength;
        }

        if (UnicodeText.IsCharacter(code))
            bytes.AddRange(Encoding.UTF8.GetBytes(char.ConvertFromUtf32(code)));
        else
            error = "the escape '\\" + text.Substring(index, Math.Min(length + 1, text.Length - index)) + "' is not a Unicode character";
        return end;
    }

    private static int Count(string text, int index, int most, int radix)
    {
        var count = 0;
        while (count < most && index + count < text.Length && (radix == 8 ? text[index + count] is >= '0' and <= '7' : Uri.IsHexDigit(text[index + count])))
            count++;
        return count;
    }
}
