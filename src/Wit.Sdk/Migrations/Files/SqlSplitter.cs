namespace Wit.Sdk.Migrations;

/// <summary>
/// Splits SQL at the semicolons that end statements: not those in strings, quoted names, dollar quotes, comments, parentheses (rules) and bodies of SQL functions
/// (<c>BEGIN ATOMIC ... END</c>).
/// </summary>
internal ref struct SqlSplitter(ReadOnlySpan<char> sql)
{
    private readonly ReadOnlySpan<char> _sql = sql;
    private int _position;
    private int _parentheses;
    private int _blocks;
    private bool _isCreate;
    private bool _wasBegin;
    private bool _hasText;

    /// <summary>Gives the next statement without its semicolon, from its first character that is no blank; false at the end. Pieces of comments alone are left out.</summary>
    public bool Next(out Range statement)
    {
        while (_position < _sql.Length)
        {
            var start = _position;
            var end = End();
            if (!_hasText)
                continue;

            start += _sql[start..end].Length - _sql[start..end].TrimStart().Length;
            statement = start..(start + _sql[start..end].TrimEnd().Length);
            return true;
        }

        statement = default;
        return false;
    }

    private static bool IsWord(char character) => character == '_' || character == '$' || char.IsLetterOrDigit(character);

    /// <summary>Moves past the end of the statement that begins here, and gives the position of its semicolon or of the end of the text.</summary>
    private int End()
    {
        (_parentheses, _blocks, _isCreate, _wasBegin, _hasText) = (0, 0, false, false, false);
        while (_position < _sql.Length)
        {
            var start = _position;
            if (_sql[start] == ';' && _parentheses == 0 && _blocks == 0)
            {
                _position++;
                return start;
            }

            if (!SkipBlank())
                Skip();
        }

        return _sql.Length;
    }

    /// <summary>Skips a comment or a blank.</summary>
    private bool SkipBlank()
    {
        var rest = _sql[_position..];
        if (rest.StartsWith("--"))
            _position += rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length;
        else if (rest.StartsWith("/*"))
            SkipBlockComment();
        else if (char.IsWhiteSpace(rest[0]) || rest[0] == '\uFEFF')
            _position++;
        else
            return false;
        return true;
    }

    private void SkipBlockComment()
    {
        var depth = 0;
        do
        {
            var rest = _sql[_position..];
            var step = rest.StartsWith("/*") ? 1 : rest.StartsWith("*/") ? -1 : 0;
            depth += step;
            _position += step == 0 ? 1 : 2;
        }
        while (depth > 0 && _position < _sql.Length);
    }

    private void Skip()
    {
        var isFirst = !_hasText;
        _hasText = true;
        var character = _sql[_position];
        switch (character)
        {
            case '\'':
                SkipQuoted('\'', hasEscapes: false);
                break;
            case '"':
                SkipQuoted('"', hasEscapes: false);
                break;
            case '$':
                SkipDollarQuoted();
                break;
            case '(' or ')':
                _parentheses = Math.Max(0, _parentheses + (character == '(' ? 1 : -1));
                _position++;
                break;
            default:
                SkipWord(isFirst);
                break;
        }
    }

    private void SkipQuoted(char quote, bool hasEscapes)
    {
        _position++;
        while (_position < _sql.Length)
        {
            var character = _sql[_position++];
            var isDoubled = character == quote && _position < _sql.Length && _sql[_position] == quote;
            if (isDoubled || (hasEscapes && character == '\\'))
                _position++;
            else if (character == quote)
                return;
        }

        // A backslash may be the last character.
        _position = _sql.Length;
    }

    /// <summary><c>$tag$ ... $tag$</c>; anything else with a dollar (<c>$1</c>) is one character.</summary>
    private void SkipDollarQuoted()
    {
        var rest = _sql[_position..];
        var length = rest[1..].IndexOf('$') + 2;
        var isTag = length >= 2 && (length == 2 || !char.IsAsciiDigit(rest[1]));
        for (var index = 1; isTag && index < length - 1; index++)
            isTag = IsWord(rest[index]);
        if (!isTag)
        {
            _position++;
            return;
        }

        var close = rest[length..].IndexOf(rest[..length], StringComparison.Ordinal);
        _position = close < 0 ? _sql.Length : _position + length + close + length;
    }

    private void SkipWord(bool isFirst)
    {
        var start = _position;
        while (_position < _sql.Length && IsWord(_sql[_position]))
            _position++;
        if (_position == start)
        {
            _position++;
            return;
        }

        var word = _sql[start.._position];
        if (word is "e" or "E" && _position < _sql.Length && _sql[_position] == '\'')
            SkipQuoted('\'', hasEscapes: true);
        else
            CountBlocks(word, isFirst);
    }

    private void CountBlocks(ReadOnlySpan<char> word, bool isFirst)
    {
        const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;
        _isCreate |= isFirst && word.Equals("create", IgnoreCase);
        if (!_isCreate)
            return;

        if (_wasBegin && word.Equals("atomic", IgnoreCase))
            _blocks = 1;
        else if (_blocks > 0 && word.Equals("case", IgnoreCase))
            _blocks++;
        else if (_blocks > 0 && word.Equals("end", IgnoreCase))
            _blocks--;
        _wasBegin = word.Equals("begin", IgnoreCase);
    }
}
