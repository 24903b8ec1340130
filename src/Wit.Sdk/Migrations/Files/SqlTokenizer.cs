namespace Wit.Sdk.Migrations.Files;

/// <summary>Cuts SQL into tokens as PostgreSQL's lexer does, so that quotes and comments are never taken for statements. Each character is looked at a bounded number of times.</summary>
internal ref struct SqlTokenizer(ReadOnlySpan<char> sql)
{
    private readonly ReadOnlySpan<char> _sql = sql;

    /// <summary>The position behind the current token.</summary>
    public int End { get; private set; }

    /// <summary>The position of the current token.</summary>
    public int Start { get; private set; }

    public SqlTokenKind Kind { get; private set; }

    /// <summary>The number of characters that were looked at, which tests compare with the length of the text.</summary>
    public long Examined { get; private set; }

    public readonly ReadOnlySpan<char> Text => _sql[Start..End];

    public readonly bool IsWord(string word) => Kind == SqlTokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public readonly bool IsSymbol(char symbol) => Kind == SqlTokenKind.Symbol && _sql[Start] == symbol;

    /// <summary>Moves to the next token; false at the end of the text.</summary>
    public bool Next()
    {
        Start = End;
        if (Start >= _sql.Length)
            return false;
        (Kind, End) = Read();
        Examined += End - Start;
        return true;
    }

    /// <summary>Moves to the next token that is not a blank or a comment; false at the end of the text.</summary>
    public bool NextSignificant()
    {
        while (Next())
        {
            if (Kind is not (SqlTokenKind.Blank or SqlTokenKind.Comment))
                return true;
        }

        return false;
    }

    /// <summary>Moves to a position; what lies before it is not read as SQL.</summary>
    public void SkipTo(int position)
    {
        Examined += position - End;
        (Start, End) = (position, position);
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character == '\uFEFF';

    private static bool IsPartOfWord(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '$' || (character >= '\u0080' && !IsBlank(character));

    private readonly (SqlTokenKind Kind, int End) Read()
    {
        var first = _sql[Start];
        var second = Start + 1 < _sql.Length ? _sql[Start + 1] : '\0';
        return first switch
        {
            '-' when second == '-' => (SqlTokenKind.Comment, EndOfLine()),
            '/' when second == '*' => (SqlTokenKind.Comment, EndOfBlockComment()),
            '\'' or '"' => (SqlTokenKind.Quoted, EndOfQuoted(Start, first, hasEscapes: false)),
            'e' or 'E' when second == '\'' => (SqlTokenKind.Quoted, EndOfEscapeString()),
            '$' => EndOfDollarQuoted() is var end and > 0 ? (SqlTokenKind.Quoted, end) : (SqlTokenKind.Symbol, Start + 1),
            _ when IsBlank(first) => (SqlTokenKind.Blank, EndOfBlanks(Start)),
            _ when IsPartOfWord(first) => (SqlTokenKind.Word, EndOfWord(Start)),
            _ => (SqlTokenKind.Symbol, Start + 1),
        };
    }

    private readonly int EndOfLine()
    {
        var length = _sql[Start..].IndexOfAny('\n', '\r');
        return length < 0 ? _sql.Length : Start + length;
    }

    private readonly int EndOfBlockComment()
    {
        var (position, depth) = (Start + 2, 1);
        while (depth > 0)
        {
            var length = _sql[position..].IndexOfAny('*', '/');
            if (length < 0)
                return _sql.Length;
            position += length + 1;
            if (position == _sql.Length)
                return position;
            var pair = (_sql[position - 1], _sql[position]);
            var step = pair switch { ('/', '*') => 1, ('*', '/') => -1, _ => 0 };
            depth += step;
            position += step == 0 ? 0 : 1;
        }

        return position;
    }

    private readonly int EndOfQuoted(int start, char quote, bool hasEscapes)
    {
        var position = start + 1;
        while (true)
        {
            var length = hasEscapes ? _sql[position..].IndexOfAny(quote, '\\') : _sql[position..].IndexOf(quote);
            if (length < 0)
                return _sql.Length;
            position += length + 1;
            var isPair = _sql[position - 1] == '\\' || (position < _sql.Length && _sql[position] == quote);
            if (!isPair)
                return position;
            if (++position > _sql.Length)
                return _sql.Length;
        }
    }

    /// <summary>A string goes on after a line end, and keeps its escapes then: <c>E'a'</c> and <c>'b\'c'</c> on the next line are one.</summary>
    private readonly int EndOfEscapeString()
    {
        var end = EndOfQuoted(Start + 1, '\'', hasEscapes: true);
        while (end < _sql.Length && _sql[end] is '\n' or '\r' or ' ' or '\t')
        {
            var next = EndOfBlanks(end);
            if (next >= _sql.Length || _sql[next] != '\'' || _sql[end..next].IndexOfAny('\n', '\r') < 0)
                break;
            end = EndOfQuoted(next, '\'', hasEscapes: true);
        }

        return end;
    }

    /// <summary>The end of <c>$tag$ ... $tag$</c>; 0 where it is another use of a dollar, such as <c>$1</c>.</summary>
    private readonly int EndOfDollarQuoted()
    {
        var tag = Start + 1;
        while (tag < _sql.Length && _sql[tag] != '$' && IsPartOfWord(_sql[tag]))
            tag++;
        if (tag >= _sql.Length || _sql[tag] != '$' || char.IsAsciiDigit(_sql[Start + 1]))
            return 0;

        var delimiter = _sql[Start..(tag + 1)];
        var close = _sql[(tag + 1)..].IndexOf(delimiter, StringComparison.Ordinal);
        return close < 0 ? _sql.Length : tag + 1 + close + delimiter.Length;
    }

    private readonly int EndOfBlanks(int position)
    {
        while (position < _sql.Length && IsBlank(_sql[position]))
            position++;
        return position;
    }

    private readonly int EndOfWord(int position)
    {
        while (position < _sql.Length && IsPartOfWord(_sql[position]))
            position++;
        return position;
    }
}
