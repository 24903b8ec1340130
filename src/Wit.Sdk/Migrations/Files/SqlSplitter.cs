namespace Wit.Sdk.Migrations.Files;

/// <summary>
/// Splits SQL at the semicolons that end statements: not those in strings, quoted names, dollar quotes, comments, parentheses (rules), bodies of SQL functions
/// (<c>BEGIN ATOMIC ... END</c>) and the data of <c>COPY ... FROM STDIN</c>.
/// </summary>
internal ref struct SqlSplitter(ReadOnlySpan<char> sql)
{
    private readonly ReadOnlySpan<char> _sql = sql;
    private SqlTokenizer _tokens = new(sql);
    private StatementShape _shape;
    private bool _hasText;

    /// <summary>The range of the current statement, without its semicolon, from its first character that is not a blank.</summary>
    public Range Statement { get; private set; }

    /// <summary>The data of a <c>COPY ... FROM STDIN</c>; null for every other statement.</summary>
    public string? CopyData { get; private set; }

    /// <summary>Why the statement can't run; null when it can.</summary>
    public string? Problem { get; private set; }

    /// <inheritdoc cref="SqlTokenizer.Examined"/>
    public readonly long Examined => _tokens.Examined;

    /// <summary>Moves to the next statement; false at the end. Pieces of comments alone are left out.</summary>
    public bool Next()
    {
        while (_tokens.End < _sql.Length)
        {
            var start = _tokens.End;
            (CopyData, Problem) = (null, null);
            var end = End();
            if (!_hasText)
                continue;

            start += _sql[start..end].Length - _sql[start..end].TrimStart().Length;
            Statement = start..(start + _sql[start..end].TrimEnd().Length);
            return true;
        }

        return false;
    }

    /// <summary>Moves past the end of the statement that begins here, and returns the position of its semicolon or of the end of the text.</summary>
    private int End()
    {
        (_hasText, _shape) = (false, default);
        while (_tokens.Next())
        {
            if (_tokens.Kind is SqlTokenKind.Blank or SqlTokenKind.Comment)
                continue;
            if (_tokens.IsSymbol(';') && _shape.IsAtTop)
                return EndAtSemicolon();
            if (!_hasText && _tokens.IsSymbol('\\'))
                return EndOfPsqlCommand();
            _shape.Read(ref _tokens, isFirst: !_hasText);
            _hasText = true;
        }

        Problem = _shape.IsCopyFromStdin ? CopyBlock.NoData : _shape.IsCopyToStdout ? CopyBlock.ToStdout : null;
        return _sql.Length;
    }

    private int EndAtSemicolon()
    {
        var semicolon = _tokens.Start;
        if (_shape.IsCopyFromStdin)
        {
            var block = CopyBlock.Read(_sql, _tokens.End);
            (CopyData, Problem) = (block.Data, _shape.IsBinary ? CopyBlock.Binary : block.Problem);
            _tokens.SkipTo(block.End);
        }
        else if (_shape.IsCopyToStdout)
        {
            Problem = CopyBlock.ToStdout;
        }

        return semicolon;
    }

    /// <summary>A command of psql takes the rest of its line.</summary>
    private int EndOfPsqlCommand()
    {
        var length = _sql[_tokens.Start..].IndexOfAny('\n', '\r');
        var end = length < 0 ? _sql.Length : _tokens.Start + length;
        _tokens.SkipTo(end);
        _hasText = true;
        Problem = "a backslash begins a command of psql, which the server does not know; remove the line, and for \\i or \\copy put the content of the other file in its place";
        return end;
    }
}
