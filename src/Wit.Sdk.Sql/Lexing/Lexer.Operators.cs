using System.Globalization;

namespace Wit.Sdk.Sql.Lexing;

/// <content>Operators, punctuation and parameters.</content>
internal sealed partial class Lexer
{
    private const int LongestOperator = 63;

    /// <summary>The operators of PostgreSQL and of its extensions that end with an <c>@</c>: a name that directly follows one is not a parameter.</summary>
    private static readonly HashSet<string> s_operatorsEndingWithAt = new(StringComparer.Ordinal)
    {
        "<@", "@@", "@@@", "@-@", "^@", "?@", "^<@", "?<@", "<<@", "&<@", "!@", "!!@", "~@", "<@@", "@?@",
    };

    private int _runEnd;
    private int _runSigns;
    private int _runLastSpecial;

    private void LexPunctuator(int start, char current)
    {
        if (IsOperatorPart(current))
        {
            LexOperator(start);
            return;
        }

        var kind = current switch
        {
            '(' => TokenKind.OpenParen,
            ')' => TokenKind.CloseParen,
            '[' => TokenKind.OpenBracket,
            ']' => TokenKind.CloseBracket,
            ',' => TokenKind.Comma,
            ';' => TokenKind.Semicolon,
            '.' => Peek(1) == '.' ? TokenKind.DotDot : TokenKind.Dot,
            ':' => Peek(1) switch { ':' => TokenKind.Typecast, '=' => TokenKind.ColonEquals, _ => TokenKind.Colon },
            _ => TokenKind.Invalid,
        };
        _position += kind is TokenKind.DotDot or TokenKind.Typecast or TokenKind.ColonEquals ? 2 : 1;
        if (kind == TokenKind.Invalid)
            Invalid(start, "the character '" + current + "' has no meaning here");
        else
            Add(kind, start, string.Empty);
    }

    private void LexOperator(int start)
    {
        if (start >= _runEnd)
            FindRun(start);
        if (_runEnd == start)
        {
            LexNamedParameter(start);
            return;
        }

        _position = EndOfOperator(start);
        var symbol = _text.Substring(start, _position - start);
        if (symbol.Length > LongestOperator)
            Invalid(start, "the operator is longer than 63 characters");
        else if (symbol == "*")
            Add(TokenKind.Star, start, symbol);
        else if (symbol == "=>")
            Add(TokenKind.Arrow, start, symbol);
        else
            Add(IsMath(symbol) ? TokenKind.Math : TokenKind.Operator, start, symbol == "!=" ? "<>" : symbol);
    }

    /// <summary>Finds the run of operator characters at a position, up to a comment. What is found holds for every operator of the run.</summary>
    private void FindRun(int start)
    {
        var end = start;
        while (end < _text.Length && IsOperatorPart(_text[end]) && !(end > start && BeginsComment(end)))
            end++;
        if (EndsWithParameter(start, end))
            end--;
        _runEnd = end;
        _runSigns = end;
        while (_runSigns > start && _text[_runSigns - 1] is '+' or '-')
            _runSigns--;
        _runLastSpecial = _runSigns - 1;
        while (_runLastSpecial >= start && _text[_runLastSpecial] is not ('~' or '!' or '@' or '#' or '^' or '&' or '|' or '`' or '?' or '%'))
            _runLastSpecial--;
    }

    /// <summary>
    /// The standard's operators may be followed by a sign without a space, so an operator of several characters ends with <c>+</c> or <c>-</c> only if it holds a character
    /// that no operator of the standard has.
    /// </summary>
    private int EndOfOperator(int start) => _runSigns == _runEnd || _runLastSpecial >= start ? _runEnd : Math.Max(_runSigns, start + 1);

    /// <summary>Whether the last <c>@</c> of a run of operator characters begins the name of a parameter.</summary>
    private bool EndsWithParameter(int start, int end) =>
        _options.HasNamedParameters && _text[end - 1] == '@' && end < _text.Length && IsNameStart(_text[end])
        && !s_operatorsEndingWithAt.Contains(_text.Substring(start, Math.Min(end - start, LongestOperator)));

    private void LexNamedParameter(int start)
    {
        _position = start + 1;
        while (_position < _text.Length && IsNamePart(_text[_position]))
            _position++;
        Add(TokenKind.NamedParameter, start, _text.Substring(start + 1, _position - start - 1));
    }

    private bool BeginsComment(int position) =>
        position + 1 < _text.Length && ((_text[position] == '-' && _text[position + 1] == '-') || (_text[position] == '/' && _text[position + 1] == '*'));

    /// <summary>A parameter by position, or a string in dollar quotes.</summary>
    private void LexDollar(int start)
    {
        if (IsDigit(Peek(1)))
        {
            LexParameter(start);
            return;
        }

        var tagEnd = start + 1;
        while (tagEnd < _text.Length && IsNamePart(_text[tagEnd]) && _text[tagEnd] != '$')
            tagEnd++;
        if (tagEnd >= _text.Length || _text[tagEnd] != '$')
        {
            _position++;
            Invalid(start, "the character '$' has no meaning here");
            return;
        }

        var tag = _text.Substring(start, tagEnd + 1 - start);
        var end = _text.IndexOf(tag, tagEnd + 1, StringComparison.Ordinal);
        _position = end < 0 ? _text.Length : end + tag.Length;
        if (end < 0)
            Invalid(start, "the string is not closed: '" + tag + "' is missing");
        else
            Add(TokenKind.String, start, _text.Substring(tagEnd + 1, end - tagEnd - 1));
    }

    private void LexParameter(int start)
    {
        _position++;
        while (IsDigit(Peek(0)))
            _position++;
        var digits = _text.Substring(start + 1, _position - start - 1);
        if (_position < _text.Length && IsNameStart(_text[_position]))
            InvalidNumber(start, "the parameter '$" + digits + "'");
        else if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            Invalid(start, "the number of the parameter '$" + digits + "' is too large");
        else
            Add(TokenKind.Parameter, start, digits);
    }

    private static bool IsMath(string symbol) => symbol is "+" or "-" or "/" or "%" or "^" or "<" or ">" or "=" or "<=" or ">=" or "<>" or "!=";

    private static bool IsOperatorPart(char value) =>
        value is '~' or '!' or '@' or '#' or '^' or '&' or '|' or '`' or '?' or '+' or '-' or '*' or '/' or '%' or '<' or '>' or '=';
}
