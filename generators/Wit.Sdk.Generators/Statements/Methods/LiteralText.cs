using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wit.Sdk.Generators.Statements.Methods;

/// <summary>Maps the characters of a string literal's value to their places in the literal.</summary>
internal static class LiteralText
{
    /// <summary>The value's characters with the offset of each in the token; null when the token is not read as the compiler does.</summary>
    /// <param name="token">A literal, or a text of an interpolated string.</param>
    /// <param name="indentation">The characters that a raw interpolated string leaves out of each line; -1 for all other tokens.</param>
    public static (string Value, List<int> Offsets)? Map(SyntaxToken token, int indentation = -1)
    {
        var value = new StringBuilder();
        var offsets = new List<int>();
        var text = token.Text;
        if (indentation >= 0)
            Lines(text, 0, text.Length, indentation, value, offsets);
        else if (token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
            Raw(text, value, offsets);
        else if (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
            Copy(text, Quotes(text), text.Length - Quotes(text), value, offsets);
        else if (token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            Escaped(text, 0, text.Length, value, offsets);
        else if (text.StartsWith("@", StringComparison.Ordinal))
            Verbatim(text, value, offsets);
        else
            Escaped(text, 1, text.Length - 1, value, offsets);
        return value.ToString() == token.ValueText ? (token.ValueText, offsets) : null;
    }

    private static int Quotes(string text) => text.Length - text.TrimStart('"').Length;

    private static void Raw(string text, StringBuilder value, List<int> offsets)
    {
        var first = text.IndexOf('\n') + 1;
        var last = text.LastIndexOf('\n');
        if (last < first)
            return;
        var indentation = text.Length - last - 1 - Quotes(text);
        Lines(text, first, last > first && text[last - 1] == '\r' ? last - 1 : last, indentation, value, offsets);
    }

    private static void Lines(string text, int start, int end, int indentation, StringBuilder value, List<int> offsets)
    {
        // A text of an interpolated string begins in the middle of a line, unless it is the first.
        for (var line = start; line < end;)
        {
            var stop = text.IndexOf('\n', line, end - line);
            var next = stop < 0 ? end : stop + 1;
            var from = line;
            while (from < line + indentation && from < next && text[from] is ' ' or '\t')
                from++;
            Copy(text, from, next, value, offsets);
            line = next;
        }
    }

    private static void Verbatim(string text, StringBuilder value, List<int> offsets)
    {
        for (var i = 2; i < text.Length - 1; i++)
        {
            Copy(text, i, i + 1, value, offsets);
            if (text[i] == '"')
                i++;
        }
    }

    private static void Escaped(string text, int start, int end, StringBuilder value, List<int> offsets)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\\' || i + 1 >= end)
            {
                Copy(text, i, i + 1, value, offsets);
                continue;
            }

            var (decoded, length) = Escape(text, i, end);
            foreach (var character in decoded)
            {
                value.Append(character);
                offsets.Add(i);
            }

            i += length - 1;
        }
    }

    private static (string Value, int Length) Escape(string text, int at, int end) => text[at + 1] switch
    {
        'n' => ("\n", 2),
        't' => ("\t", 2),
        'r' => ("\r", 2),
        '0' => ("\0", 2),
        'a' => ("\a", 2),
        'b' => ("\b", 2),
        'f' => ("\f", 2),
        'v' => ("\v", 2),
        'e' => ("\u001b", 2),
        'u' => Code(text, at, end, 4),
        'U' => Code(text, at, end, 8),
        'x' => Code(text, at, end, text.Skip(at + 2).Take(Math.Min(4, end - at - 2)).TakeWhile(IsHex).Count()),
        var other => (other.ToString(), 2),
    };

    private static (string Value, int Length) Code(string text, int at, int end, int digits)
    {
        var isNumber = at + 2 + digits <= end & int.TryParse(text.Substring(at + 2, Math.Min(digits, end - at - 2)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        return isNumber && code is >= 0 and <= 0x10FFFF ? (code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString(), 2 + digits) : (string.Empty, 2 + digits);
    }

    private static bool IsHex(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static void Copy(string text, int start, int end, StringBuilder value, List<int> offsets)
    {
        for (var i = start; i < end; i++)
        {
            value.Append(text[i]);
            offsets.Add(i);
        }
    }
}
