using System.Text;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Checking;

/// <summary>A template of TypeScript: texts with values between them.</summary>
internal sealed class TemplateText
{
    private readonly List<TextSpan> _chunks;
    private readonly List<(string Text, int[] Positions)> _texts;

    /// <summary>Reads the texts of a template.</summary>
    /// <param name="source">The file.</param>
    /// <param name="chunks">Where its texts stand: one more than values.</param>
    public TemplateText(string source, List<TextSpan> chunks)
    {
        _chunks = chunks;
        _texts = [.. chunks.Select(chunk => Read(source, chunk))];
    }

    /// <summary>Where it stands, without its quotes.</summary>
    public TextSpan Span => TextSpan.FromBounds(_chunks[0].Start, _chunks[_chunks.Count - 1].End);

    /// <summary>Whether it has a text of its own, by which it can be distinguished from others.</summary>
    public bool HasText => _texts.Exists(text => text.Text.Trim().Length > 0);

    /// <summary>Whether a piece of SQL can have been made of it.</summary>
    public bool Fits(string sql) => StartsIn(sql) is not null;

    /// <summary>The place of a range of the SQL; a part of a value is the whole value.</summary>
    public TextSpan Locate(string sql, TextSpan span)
    {
        var starts = StartsIn(sql)!;
        for (var i = 0; i < starts.Length; i++)
        {
            var (text, positions) = _texts[i];
            var end = starts[i] + text.Length;
            if (span.Start < starts[i])
                return TextSpan.FromBounds(_chunks[i - 1].End, _chunks[i].Start);
            if (span.Start < end)
                return TextSpan.FromBounds(positions[span.Start - starts[i]], positions[Math.Min(span.End, end) - starts[i]]);
        }

        return new TextSpan(_chunks[_chunks.Count - 1].End, 0);
    }

    /// <summary>Where each text starts in a piece of SQL; null when they do not stand in it in order.</summary>
    private int[]? StartsIn(string sql)
    {
        var starts = new int[_texts.Count];
        var position = 0;
        for (var i = 0; i < _texts.Count; i++)
        {
            var text = _texts[i].Text;
            var start = i == 0 ? 0 : i == _texts.Count - 1 ? sql.Length - text.Length : sql.IndexOf(text, position, StringComparison.Ordinal);
            if (start < position || string.CompareOrdinal(sql, start, text, 0, text.Length) != 0)
                return null;
            starts[i] = start;
            position = start + text.Length;
        }

        return _texts.Count == 1 && position != sql.Length ? null : starts;
    }

    /// <summary>A text without its escapes, with the position of each character and of its end.</summary>
    private static (string Text, int[] Positions) Read(string source, TextSpan chunk)
    {
        var text = new StringBuilder(chunk.Length);
        var positions = new List<int>(chunk.Length + 1);
        for (var i = chunk.Start; i < chunk.End; i++)
        {
            positions.Add(i);
            if (source[i] == '\\' && i + 1 < chunk.End)
                text.Append(source[++i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
            else if (source[i] == '\r')
                text.Append('\n');
            else
                text.Append(source[i]);
            if (source[i] == '\r' && i + 1 < chunk.End && source[i + 1] == '\n')
                i++;
        }

        positions.Add(chunk.End);
        return (text.ToString(), [.. positions]);
    }
}
