using System.Text;

namespace Wit.Sdk.Sql.Lexing;

/// <content>Strings and quoted names.</content>
internal sealed partial class Lexer
{
    private void LexString(int start, int contentStart, bool hasEscapes)
    {
        _position = contentStart;
        if (ReadQuoted(hasEscapes) is not { } content)
        {
            Unclosed(start);
            return;
        }

        if (!hasEscapes)
        {
            Add(TokenKind.String, start, content);
            return;
        }

        var value = EscapedText.Read(content, out var error);
        if (error is null)
            Add(TokenKind.String, start, value);
        else
            Invalid(start, error);
    }

    private void LexBits(TokenKind kind, int start)
    {
        _position = start + 2;
        if (ReadQuoted(hasEscapes: false) is { } digits)
            Add(kind, start, digits);
        else
            Unclosed(start);
    }

    /// <summary><c>N'..'</c> is the keyword <c>nchar</c> before a string.</summary>
    private void LexNational(int start)
    {
        _position = start + 1;
        _tokens.Add(new Token(TokenKind.Word, start, _position, "nchar", KeywordTable.Find("nchar")));
        LexString(_position, _position + 1, hasEscapes: false);
    }

    private void LexUnicodeString(int start)
    {
        _position = start + 3;
        if (ReadQuoted(hasEscapes: false) is not { } content)
            Unclosed(start);
        else
            AddUnicode(TokenKind.String, start, content);
    }

    private void LexQuotedName(int start, int contentStart, bool isUnicode)
    {
        var content = new StringBuilder();
        for (_position = contentStart; _position < _text.Length; _position++)
        {
            if (_text[_position] != '"')
            {
                content.Append(_text[_position]);
                continue;
            }

            _position++;
            if (Peek(0) == '"')
            {
                content.Append('"');
                continue;
            }

            if (content.Length == 0)
                Invalid(start, "the quoted name is empty");
            else if (isUnicode)
                AddUnicode(TokenKind.QuotedName, start, content.ToString());
            else
                Add(TokenKind.QuotedName, start, Cut(content.ToString()));
            return;
        }

        Invalid(start, "the quoted name is not closed: the quote at its end is missing");
    }

    /// <summary>Adds what stands in <c>U&amp;</c> quotes, with the escape character of a <c>UESCAPE</c> that may follow.</summary>
    private void AddUnicode(TokenKind kind, int start, string content)
    {
        var end = _position;
        var escape = '\\';
        if (SkipTrivia() && IsUescape())
        {
            _position += "uescape".Length;
            var first = _tokens.Count;
            if (SkipTrivia())
                LexToken();
            var given = _tokens.Count == first + 1 ? _tokens[first] : default;
            _tokens.RemoveRange(first, _tokens.Count - first);
            if (given.Kind != TokenKind.String || given.Text.Length != 1 || !UnicodeText.IsEscape(given.Text[0]))
            {
                Invalid(start, "UESCAPE takes a string of one character that is neither a hexadecimal digit nor a quote, '+' or a space");
                return;
            }

            escape = given.Text[0];
            end = _position;
        }

        _position = end;
        var value = UnicodeText.Read(content, escape, out var error);
        if (error is null)
            Add(kind, start, kind == TokenKind.QuotedName ? Cut(value) : value);
        else
            Invalid(start, error);
    }

    private bool IsUescape() =>
        string.Compare(_text, _position, "uescape", 0, "uescape".Length, StringComparison.OrdinalIgnoreCase) == 0
        && (_position + "uescape".Length >= _text.Length || !IsNamePart(_text[_position + "uescape".Length]));

    private void Unclosed(int start)
    {
        _position = _text.Length;
        Invalid(start, "the string is not closed: the quote at its end is missing");
    }

    /// <summary>
    /// Reads up to the closing quote, and on where the string continues after a line break. Doubled quotes are one, which is written as an escape where
    /// the string has escapes.
    /// </summary>
    /// <returns>The content; null when it is never closed.</returns>
    private string? ReadQuoted(bool hasEscapes)
    {
        var content = new StringBuilder();
        while (_position < _text.Length)
        {
            var current = _text[_position++];
            if (hasEscapes && current == '\\' && _position < _text.Length)
                content.Append(current).Append(_text[_position++]);
            else if (current != '\'')
                content.Append(current);
            else if (Peek(0) == '\'')
                AppendQuote(content, hasEscapes);
            else if (!SkipToContinuation())
                return content.ToString();
        }

        return null;
    }

    private void AppendQuote(StringBuilder content, bool hasEscapes)
    {
        _position++;
        content.Append(hasEscapes ? "\\'" : "'");
    }

    /// <summary>A string continues with the next quote where only white space with a line break stands between.</summary>
    private bool SkipToContinuation()
    {
        var next = _position;
        var hasLineBreak = false;
        for (; next < _text.Length && IsSpace(_text[next]); next++)
            hasLineBreak |= _text[next] is '\n' or '\r';
        if (!hasLineBreak || next == _text.Length || _text[next] != '\'')
            return false;
        _position = next + 1;
        return true;
    }
}
