using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Lexing;

/// <summary>Cuts a text into tokens. Every text has tokens; what is wrong is reported beside them.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly List<int> _partners;
    private readonly Dictionary<int, TextSpan> _docComments = [];
    private readonly List<int> _openBrackets = [];
    private readonly WordTable _words = new();
    private readonly bool _hasJsx;
    private int _position;

    private Lexer(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _text = source.Content;
        _hasJsx = source.Path.EndsWith("x", StringComparison.Ordinal) || source.Path.EndsWith(".js", StringComparison.Ordinal);
        _tokens = new List<Token>((_text.Length / 5) + 8);
        _partners = new List<int>(_tokens.Capacity);
    }

    /// <summary>Cuts a whole file.</summary>
    public static TokenList Tokenize(SourceText source, DiagnosticBag diagnostics) => new Lexer(source, diagnostics).Run();

    private TokenList Run()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
            _position = 1;
        if (_text.Length > _position + 1 && _text[_position] == '#' && _text[_position + 1] == '!')
            SkipLine();
        while (true)
        {
            var newLine = SkipTrivia();
            if (_position >= _text.Length)
            {
                Add(TokenKind.EndOfFile, _text.Length, newLine);
                return new TokenList([.. _tokens], [.. _partners], _docComments);
            }

            LexToken(newLine);
        }
    }

    private void LexToken(bool newLine)
    {
        var start = _position;
        var current = _text[start];
        if (IsWordStart(current))
            LexWord(start, newLine);
        else if (IsDigit(current) || (current == '.' && IsDigit(Peek(1))))
            LexNumber(start, newLine);
        else if (current is '"' or '\'')
            LexString(start, current, newLine);
        else if (current == '`')
            LexTemplate(start, newLine);
        else if (current == '}' && IsInTemplate())
            LexTemplate(start, newLine);
        else if (current == '#' && IsWordStart(Peek(1)))
            LexPrivateName(start, newLine);
        else if (current == '/' && RegexMayStart())
            LexRegex(start, newLine);
        else if (current == '<' && _hasJsx && RegexMayStart() && JsxScanner.Begins(_text, start) && new JsxScanner(_text).EndOf(start) is { } end)
            LexJsx(start, end, newLine);
        else
            LexPunctuator(start, current, newLine);
    }

    private void LexJsx(int start, int end, bool newLine)
    {
        _position = end;
        Add(TokenKind.Jsx, start, newLine);
    }

    private void LexWord(int start, bool newLine)
    {
        while (_position < _text.Length && IsWordPart(_text[_position]))
            _position++;
        Add(TokenKind.Word, start, newLine, _words.Get(_text, start, _position));
    }

    private void LexPrivateName(int start, bool newLine)
    {
        _position++;
        while (_position < _text.Length && IsWordPart(_text[_position]))
            _position++;
        Add(TokenKind.PrivateName, start, newLine, _words.Get(_text, start, _position));
    }

    /// <summary>Steps over white space and comments; remembers a JSDoc comment for the token that follows.</summary>
    /// <returns>Whether there was a line break.</returns>
    private bool SkipTrivia()
    {
        var newLine = false;
        while (_position < _text.Length)
        {
            var current = _text[_position];
            if (current is '\n' or '\r' or '\u2028' or '\u2029')
            {
                newLine = true;
                _position++;
            }
            else if (current is ' ' or '\t' || char.IsWhiteSpace(current) || current == '\uFEFF')
            {
                _position++;
            }
            else if (current == '/' && Peek(1) == '/')
            {
                SkipLine();
            }
            else if (current == '/' && Peek(1) == '*')
            {
                newLine |= SkipBlockComment();
            }
            else
            {
                break;
            }
        }

        return newLine;
    }

    private void SkipLine()
    {
        while (_position < _text.Length && _text[_position] is not ('\n' or '\r' or '\u2028' or '\u2029'))
            _position++;
    }

    private bool SkipBlockComment()
    {
        var start = _position;
        var end = _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            _diagnostics.Report(_source, new TextSpan(start, 2), DiagnosticCatalogue.Unterminated, "comment", "'*/'");
            _position = _text.Length;
            return true;
        }

        _position = end + 2;
        if (_text[start + 2] == '*' && _position - start > 4)
            _docComments[_tokens.Count] = TextSpan.FromBounds(start, _position);
        return _text.IndexOf('\n', start, _position - start) >= 0;
    }

    private void Add(TokenKind kind, int start, bool newLine, string? word = null)
    {
        _tokens.Add(new Token(kind, start, _position, word, newLine));
        _partners.Add(-1);
    }

    private char Peek(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';

    private static bool IsDigit(char value) => value is >= '0' and <= '9';

    private static bool IsWordStart(char value) =>
        value is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$' || (value > 127 && (char.IsLetter(value) || char.IsSurrogate(value)));

    private static bool IsWordPart(char value) =>
        IsWordStart(value) || IsDigit(value) || (value > 127 && (char.IsLetterOrDigit(value) || value is '\u200C' or '\u200D'));
}
