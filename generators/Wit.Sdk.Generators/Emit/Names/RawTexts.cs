namespace Wit.Sdk.Generators.Emit.Names;

/// <summary>The raw string literals of a generated file, found once from its start to its end.</summary>
internal struct RawTexts(char[] code, int length)
{
    private int _start = -1;
    private int _end = -1;

    /// <summary>Whether a place is in such a literal. Places come in order.</summary>
    public bool Hold(int place)
    {
        while (_end < place && Next())
        {
        }

        return place >= _start && place < _end;
    }

    private bool Next()
    {
        var from = Math.Max(_end, 0);
        var found = code.AsSpan(from, length - from).IndexOf("\"\"\"".AsSpan());
        if (found < 0)
        {
            (_start, _end) = (length, int.MaxValue);
            return false;
        }

        var start = from + found;
        var quotes = 3;
        while (start + quotes < length && code[start + quotes] == '"')
            quotes++;

        // The line that opens one holds quotes alone; in a comment they are words.
        var text = start + quotes;
        var line = code.AsSpan(0, start).LastIndexOf('\n') + 1;
        if (!code.AsSpan(line, start - line).IsWhiteSpace())
        {
            (_start, _end) = (text, text);
            return true;
        }

        var close = code.AsSpan(text, length - text).IndexOf(code.AsSpan(start, quotes));
        (_start, _end) = (start, close < 0 ? length : text + close + quotes);
        return true;
    }
}
