using System.Globalization;
using System.Numerics;
using System.Text;

namespace Wit.Sdk.Schema.Syntax.Lexing;

/// <summary>The meaning of the text of a literal.</summary>
internal static class Literals
{
    /// <summary>The value of a string token; a string that never ends has the value up to its line's end.</summary>
    public static string DecodeString(string text, Token token)
    {
        var end = token.End - token.Start > 1 && text[token.End - 1] == text[token.Start] ? token.End - 1 : token.End;
        return Decode(text, token.Start + 1, Math.Max(end, token.Start + 1), isTemplate: false);
    }

    /// <summary>The text of a part of a template, between its delimiters.</summary>
    public static string DecodeTemplate(string text, Token token) => Decode(text, token.Start + 1, EndOfTemplate(text, token), isTemplate: true);

    /// <summary>The same, with its escapes as they stand.</summary>
    public static string RawTemplate(string text, Token token) =>
        text.Substring(token.Start + 1, EndOfTemplate(text, token) - token.Start - 1).Replace("\r\n", "\n").Replace('\r', '\n');

    private static int EndOfTemplate(string text, Token token)
    {
        var end = token.Kind is TokenKind.TemplateHead or TokenKind.TemplateMiddle ? token.End - 2
            : token.End - token.Start > 1 && text[token.End - 1] == '`' ? token.End - 1 : token.End;
        return Math.Max(end, token.Start + 1);
    }

    /// <summary>The value of a number token.</summary>
    public static double DecodeNumber(string text, Token token)
    {
        var digits = text.Substring(token.Start, token.End - token.Start).Replace("_", string.Empty);
        if (RadixOf(digits) is { } radix)
            return (double)ParseRadix(digits, radix);
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.PositiveInfinity;
    }

    /// <summary>The decimal digits of a bigint token.</summary>
    public static string DecodeBigInt(string text, Token token)
    {
        var digits = text.Substring(token.Start, token.End - token.Start - 1).Replace("_", string.Empty);
        if (RadixOf(digits) is { } radix)
            return ParseRadix(digits, radix).ToString(CultureInfo.InvariantCulture);
        // 1.5n is not a bigint; the part before the point is.
        var whole = digits.Substring(0, digits.TakeWhile(digit => digit is >= '0' and <= '9').Count());
        return whole.TrimStart('0') is { Length: > 0 } significant ? significant : "0";
    }

    private static int? RadixOf(string digits) => digits.Length > 2 && digits[0] == '0'
        ? digits[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => null }
        : null;

    private static BigInteger ParseRadix(string digits, int radix)
    {
        var value = BigInteger.Zero;
        for (var i = 2; i < Math.Min(digits.Length, 1000); i++)
        {
            var digit = HexDigit(digits[i]);
            if (digit < 0 || digit >= radix)
                break;
            value = (value * radix) + digit;
        }

        return value;
    }

    private static string Decode(string text, int start, int end, bool isTemplate)
    {
        var needsWork = text.IndexOf('\\', start, end - start) >= 0 || (isTemplate && text.IndexOf('\r', start, end - start) >= 0);
        if (!needsWork)
            return text.Substring(start, end - start);
        var builder = new StringBuilder(end - start);
        for (var i = start; i < end;)
        {
            if (text[i] == '\\' && i + 1 < end)
            {
                i = DecodeEscape(text, i + 1, end, builder);
            }
            else if (text[i] == '\r')
            {
                builder.Append('\n');
                i += i + 1 < end && text[i + 1] == '\n' ? 2 : 1;
            }
            else
            {
                builder.Append(text[i++]);
            }
        }

        return builder.ToString();
    }

    /// <summary>Decodes what follows a backslash.</summary>
    /// <returns>The position after it.</returns>
    private static int DecodeEscape(string text, int position, int end, StringBuilder builder)
    {
        var current = text[position++];
        switch (current)
        {
            case 'n':
                builder.Append('\n');
                return position;
            case 't':
                builder.Append('\t');
                return position;
            case 'r':
                builder.Append('\r');
                return position;
            case 'b':
                builder.Append('\b');
                return position;
            case 'f':
                builder.Append('\f');
                return position;
            case 'v':
                builder.Append('\v');
                return position;
            case '0' when position >= end || text[position] is < '0' or > '9':
                builder.Append('\0');
                return position;
            case 'x':
                return DecodeHex(text, position, Math.Min(position + 2, end), builder);
            case 'u' when position < end && text[position] == '{':
                var close = text.IndexOf('}', position, end - position);
                return close < 0 ? position : DecodeHex(text, position + 1, close, builder) + 1;
            case 'u':
                return DecodeHex(text, position, Math.Min(position + 4, end), builder);
            case '\r':
                return position < end && text[position] == '\n' ? position + 1 : position;
            case '\n' or '\u2028' or '\u2029':
                return position;
            default:
                builder.Append(current);
                return position;
        }
    }

    private static int DecodeHex(string text, int start, int end, StringBuilder builder)
    {
        var value = 0;
        var position = start;
        for (; position < end && HexDigit(text[position]) >= 0 && value <= 0x10FFFF; position++)
            value = (value * 16) + HexDigit(text[position]);
        if (position == start)
            return position;
        if (value is <= 0xFFFF)
            builder.Append((char)value);
        else if (value <= 0x10FFFF)
            builder.Append(char.ConvertFromUtf32(value));
        return position;
    }

    private static int HexDigit(char value) => value switch
    {
        >= '0' and <= '9' => value - '0',
        >= 'a' and <= 'f' => value - 'a' + 10,
        >= 'A' and <= 'F' => value - 'A' + 10,
        _ => -1,
    };
}
