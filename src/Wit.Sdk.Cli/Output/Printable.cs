using System.Globalization;
using System.Text;

namespace Wit.Sdk.Cli.Output;

/// <summary>
/// Makes text of others (names, files, messages of servers, SQL) fit to be shown: what a terminal would obey, or what changes the direction of writing, is written as
/// <c>\u001B</c>.
/// </summary>
internal static class Printable
{
    /// <summary>The text with its lines. In JSON the escapes mean the same characters.</summary>
    public static string Text(string text) => Escape(text, keepsLines: true);

    /// <summary>A name, which has one line.</summary>
    public static string Name(string text) => Escape(text, keepsLines: false);

    private static string Escape(string text, bool keepsLines)
    {
        var result = (StringBuilder?)null;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = position + rune.Utf16SequenceLength;
            var isLineEnd = rune.Value == '\n' || (rune.Value == '\r' && next < text.Length && text[next] == '\n');
            if (IsObeyed(rune) && !(keepsLines && (isLineEnd || rune.Value == '\t')))
            {
                result ??= new StringBuilder(text, 0, position, text.Length + 16);
                foreach (var unit in text.AsSpan(position, rune.Utf16SequenceLength))
                    result.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            }
            else
            {
                result?.Append(text, position, rune.Utf16SequenceLength);
            }

            position = next;
        }

        return result?.ToString() ?? text;
    }

    /// <summary>Controls, line separators and invisible formatting; joiners, which scripts and pictures are written with, are not.</summary>
    private static bool IsObeyed(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or 0x00AD),
        _ => false,
    };
}
