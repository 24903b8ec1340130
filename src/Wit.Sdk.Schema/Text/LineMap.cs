namespace Wit.Sdk.Schema.Text;

/// <summary>Turns positions of a text into lines and columns. A line ends at LF, CR or CRLF, as in every editor.</summary>
public sealed class LineMap
{
    private readonly List<int> _lineStarts = [0];
    private readonly int _length;

    /// <summary>Finds the lines of a text.</summary>
    public LineMap(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The number of lines; a text that ends in a line break has an empty last line.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>The position where a line starts.</summary>
    /// <param name="line">The line, from 0.</param>
    public int LineStart(int line) => _lineStarts[line];

    /// <summary>The line and column of a position; positions outside of the text are moved to its nearer end.</summary>
    public LinePosition Find(int position)
    {
        var inside = Math.Max(0, Math.Min(position, _length));
        var found = _lineStarts.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, inside - _lineStarts[line]);
    }
}
