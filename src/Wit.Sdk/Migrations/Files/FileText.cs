using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Wit.Sdk.Migrations.Files;

/// <summary>The text of a file of SQL, and why it is not one.</summary>
/// <param name="Text">The text without a byte order mark; what is not UTF-8 is replaced, as drizzle's migrator does.</param>
/// <param name="Problem">The problem, with the cure; null if there is none.</param>
/// <param name="Line">The line of the problem, from 1.</param>
internal readonly record struct FileText(string Text, string? Problem, int Line)
{
    private const char ByteOrderMark = '\uFEFF';

    public static FileText Read(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content).TrimStart(ByteOrderMark);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new FileText(text, "the file is encoded in UTF-16; save it as UTF-8", 1);
        var zero = content.IndexOf((byte)0);
        if (zero >= 0)
            return new FileText(text, "the file has a NUL byte, which no text of PostgreSQL can hold; save it as UTF-8, or take the byte out", LineAt(content, zero));
        if (Utf8.IsValid(content))
            return new FileText(text, null, 0);

        var invalid = Invalid(content);
        var value = content[invalid].ToString("X2", CultureInfo.InvariantCulture);
        return new FileText(text, $"the byte 0x{value} is not UTF-8; save the file as UTF-8", LineAt(content, invalid));
    }

    private static int LineAt(ReadOnlySpan<byte> content, int position) => content[..position].Count((byte)'\n') + 1;

    private static int Invalid(ReadOnlySpan<byte> content)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(content[position..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            position += consumed;
        return position;
    }
}
