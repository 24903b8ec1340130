namespace Wit.Sdk.Migrations.Files;

/// <summary>The facts about a statement that decide where it ends, gathered token by token.</summary>
internal struct StatementShape
{
    private int _parentheses;
    private int _blocks;
    private bool _isCreate;
    private bool _isCopy;
    private bool _wasBegin;
    private bool _wasFrom;
    private bool _wasTo;

    /// <summary>Whether a semicolon here ends the statement.</summary>
    public readonly bool IsAtTop => _parentheses == 0 && _blocks == 0;

    public bool IsCopyFromStdin { get; private set; }

    public bool IsCopyToStdout { get; private set; }

    /// <summary>Whether the data of the COPY is binary.</summary>
    public bool IsBinary { get; private set; }

    /// <summary>Takes the next token that is not a blank or a comment.</summary>
    public void Read(ref SqlTokenizer token, bool isFirst)
    {
        if (token.IsSymbol('('))
            _parentheses++;
        else if (token.IsSymbol(')'))
            _parentheses = Math.Max(0, _parentheses - 1);
        if (isFirst)
            (_isCreate, _isCopy) = (token.IsWord("create"), token.IsWord("copy"));
        if (_isCreate)
            CountBlocks(ref token);
        else if (_isCopy)
            ReadCopy(ref token);
    }

    private void CountBlocks(ref SqlTokenizer token)
    {
        if (_wasBegin && token.IsWord("atomic"))
            _blocks = 1;
        else if (_blocks > 0 && token.IsWord("case"))
            _blocks++;
        else if (_blocks > 0 && token.IsWord("end"))
            _blocks--;
        _wasBegin = token.IsWord("begin");
    }

    private void ReadCopy(ref SqlTokenizer token)
    {
        IsBinary |= IsCopyFromStdin && token.IsWord("binary");
        if (_parentheses > 0)
            return;
        IsCopyFromStdin |= _wasFrom && token.IsWord("stdin");
        IsCopyToStdout |= _wasTo && token.IsWord("stdout");
        (_wasFrom, _wasTo) = (token.IsWord("from"), token.IsWord("to"));
    }
}
