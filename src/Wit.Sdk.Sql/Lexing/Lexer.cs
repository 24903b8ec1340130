using System.Text;

namespace Wit.Sdk.Sql.Lexing;

/// <summary>Cuts a text into tokens by PostgreSQL's rules. Every text has tokens: a character that starts none is one of the kind <see cref="TokenKind.Invalid"/>.</summary>
internal sealed partial class Lexer
{
    /// <summary>PostgreSQL cuts longer names, by their length in UTF-8.</summary>
    private const int NameBytes = 63;

    private readonly string _text;
    private readonly SqlOptions _options;
    private readonly List<Token> _tokens;
    private int _position;

    private Lexer(string text, SqlOptions options)
    {
        _text = text;
        _options = options;
        _tokens = new List<Token>((text.Length / 5) + 8);
    }

    /// <summary>Cuts a whole text; the last token is <see cref="TokenKind.End"/>.</summary>
    public static Token[] Tokenize(string text, SqlOptions options) => new Lexer(text, options).Run();

    private Token[] Run()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
            _position = 1;
        while (SkipTrivia())
            LexToken();
        Add(TokenKind.End, _text.Length, string.Empty);
        return [.. _tokens];
    }

    private void LexToken()
    {
        var start = _position;
        var current = _text[start];
        if (current == '\'')
            LexString(start, start + 1, hasEscapes: false);
        else if (IsNameStart(current) && !LexPrefixed(start, current))
            LexWord(start);
        else if (_position != start)
            return;
        else if (IsDigit(current) || (current == '.' && IsDigit(Peek(1))))
            LexNumber(start);
        else if (current == '"')
            LexQuotedName(start, start + 1, isUnicode: false);
        else if (current == '$')
            LexDollar(start);
        else
            LexPunctuator(start, current);
    }

    /// <summary>Literals that begin with a letter: <c>E''</c>, <c>B''</c>, <c>X''</c>, <c>N''</c>, <c>U&amp;''</c> and <c>U&amp;""</c>.</summary>
    private bool LexPrefixed(int start, char current)
    {
        var next = Peek(1);
        if (next == '\'' && current is 'e' or 'E')
            LexString(start, start + 2, hasEscapes: true);
        else if (next == '\'' && current is 'b' or 'B')
            LexBits(TokenKind.BitString, start);
        else if (next == '\'' && current is 'x' or 'X')
            LexBits(TokenKind.HexString, start);
        else if (next == '\'' && current is 'n' or 'N')
            LexNational(start);
        else if (next == '&' && current is 'u' or 'U' && Peek(2) == '\'')
            LexUnicodeString(start);
        else if (next == '&' && current is 'u' or 'U' && Peek(2) == '"')
            LexQuotedName(start, start + 3, isUnicode: true);
        else
            return false;
        return true;
    }

    private void LexWord(int start)
    {
        while (_position < _text.Length && IsNamePart(_text[_position]))
            _position++;
        var word = Fold(_text.Substring(start, _position - start));
        _tokens.Add(new Token(TokenKind.Word, start, _position, Cut(word), KeywordTable.Find(word)));
    }

    /// <summary>A name in lower case. PostgreSQL folds only the letters of ASCII, since in most encodings a letter has several bytes.</summary>
    public static string Fold(string name)
    {
        var first = 0;
        while (first < name.Length && name[first] is not (>= 'A' and <= 'Z'))
            first++;
        if (first == name.Length)
            return name;
        var folded = name.ToCharArray();
        for (var i = first; i < folded.Length; i++)
            folded[i] = folded[i] is >= 'A' and <= 'Z' ? (char)(folded[i] | 0x20) : folded[i];
        return new string(folded);
    }

    private static string Cut(string name)
    {
        if (name.Length * 3 <= NameBytes || Encoding.UTF8.GetByteCount(name) <= NameBytes)
            return name;
        var bytes = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var isPair = i + 1 < name.Length && char.IsSurrogatePair(name[i], name[i + 1]);
            bytes += isPair ? 4 : name[i] < 0x80 ? 1 : name[i] < 0x800 ? 2 : 3;
            if (bytes > NameBytes)
                return name.Substring(0, i);
            i += isPair ? 1 : 0;
        }

        return name;
    }

    /// <summary>Steps over white space and comments; false at the end of the text.</summary>
    private bool SkipTrivia()
    {
        while (_position < _text.Length)
        {
            if (IsSpace(_text[_position]))
                _position++;
            else if (_text[_position] == '-' && Peek(1) == '-')
                SkipLine();
            else if (_text[_position] == '/' && Peek(1) == '*')
                SkipBlockComment();
            else
                return true;
        }

        return false;
    }

    private void SkipLine()
    {
        while (_position < _text.Length && _text[_position] is not ('\n' or '\r'))
            _position++;
    }

    /// <summary>Comments nest.</summary>
    private void SkipBlockComment()
    {
        var start = _position;
        var depth = 0;
        while (_position + 1 < _text.Length)
        {
            if (_text[_position] == '/' && _text[_position + 1] == '*')
            {
                depth++;
                _position += 2;
            }
            else if (_text[_position] == '*' && _text[_position + 1] == '/')
            {
                depth--;
                _position += 2;
                if (depth == 0)
                    return;
            }
            else
            {
                _position++;
            }
        }

        _position = _text.Length;
        Invalid(start, "the comment is not closed: '*/' is missing");
    }

    private void Add(TokenKind kind, int start, string text) => _tokens.Add(new Token(kind, start, _position, text, null));

    private void Invalid(int start, string message) => Add(TokenKind.Invalid, start, message);

    private char Peek(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';

    private static bool IsSpace(char value) => value is ' ' or '\t' or '\n' or '\r' or '\f' or '\v';

    private static bool IsDigit(char value) => value is >= '0' and <= '9';

    /// <summary>PostgreSQL takes every character beyond ASCII for a letter.</summary>
    private static bool IsNameStart(char value) => value is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';

    private static bool IsNamePart(char value) => IsNameStart(value) || IsDigit(value) || value == '$';
}
