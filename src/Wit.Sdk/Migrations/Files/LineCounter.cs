namespace Wit.Sdk.Migrations.Files;

/// <summary>Lines and columns of positions that only rise, so that a text is read once however many places are asked for.</summary>
internal struct LineCounter(string text)
{
    private readonly string _text = text;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    /// <summary>The line and the column of a position, both from 1.</summary>
    /// <param name="position">Not before the one asked for last.</param>
    public (int Line, int Column) At(int position)
    {
        while (_text.AsSpan(_position, position - _position).IndexOf('\n') is var length and >= 0)
        {
            _position += length + 1;
            (_line, _lineStart) = (_line + 1, _position);
        }

        _position = position;
        return (_line, position - _lineStart + 1);
    }
}
