using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Lexing;

/// <content>Numbers, strings, templates and regular expressions.</content>
internal sealed partial class Lexer
{
    private void LexNumber(int start, bool newLine)
    {
        if (_text[start] == '0' && Peek(1) is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            _position += 2;
            while (_position < _text.Length && IsWordPart(_text[_position]) && _text[_position] != 'n')
                _position++;
        }
        else
        {
            SkipDigits();
            if (Peek(0) == '.')
            {
                _position++;
                SkipDigits();
            }

            if (Peek(0) is 'e' or 'E' && (IsDigit(Peek(1)) || (Peek(1) is '+' or '-' && IsDigit(Peek(2)))))
            {
                _position += 2;
                SkipDigits();
            }
        }

        var kind = TokenKind.Number;
        if (Peek(0) == 'n')
        {
            _position++;
            kind = TokenKind.BigInt;
        }

        Add(kind, start, newLine);
    }

    private void SkipDigits()
    {
        while (_position < _text.Length && (IsDigit(_text[_position]) || _text[_position] == '_'))
            _position++;
    }

    private void LexString(int start, char quote, bool newLine)
    {
        _position++;
        while (_position < _text.Length && _text[_position] != quote)
        {
            if (_text[_position] is '\n' or '\r')
            {
                ReportUnterminated(start, "string", quote == '"' ? "'\"'" : "\"'\"");
                Add(TokenKind.String, start, newLine);
                return;
            }

            SkipCharacter();
        }

        if (_position >= _text.Length)
            ReportUnterminated(start, "string", quote == '"' ? "'\"'" : "\"'\"");
        else
            _position++;
        Add(TokenKind.String, start, newLine);
    }

    /// <summary>Steps over a character, or over a backslash with what it escapes; CRLF after a backslash is one line break.</summary>
    private void SkipCharacter()
    {
        if (_text[_position] == '\\')
        {
            _position += Peek(1) == '\r' && Peek(2) == '\n' ? 3 : 2;
            _position = Math.Min(_position, _text.Length);
        }
        else
        {
            _position++;
        }
    }

    /// <summary>Reads from a backtick, or from the brace that closes a hole, to the next hole or to the end of the template.</summary>
    private void LexTemplate(int start, bool newLine)
    {
        var isFirst = _text[start] == '`';
        if (!isFirst)
            _openBrackets.RemoveAt(_openBrackets.Count - 1);
        _position++;
        while (_position < _text.Length)
        {
            if (_text[_position] == '`')
            {
                _position++;
                Add(isFirst ? TokenKind.Template : TokenKind.TemplateTail, start, newLine);
                return;
            }

            if (_text[_position] == '$' && Peek(1) == '{')
            {
                _position += 2;
                _openBrackets.Add(_tokens.Count);
                Add(isFirst ? TokenKind.TemplateHead : TokenKind.TemplateMiddle, start, newLine);
                return;
            }

            SkipCharacter();
        }

        ReportUnterminated(start, "template", "'`'");
        Add(isFirst ? TokenKind.Template : TokenKind.TemplateTail, start, newLine);
    }

    private bool IsInTemplate() =>
        _openBrackets.Count > 0 && _tokens[_openBrackets[_openBrackets.Count - 1]].Kind is TokenKind.TemplateHead or TokenKind.TemplateMiddle;

    private void LexRegex(int start, bool newLine)
    {
        _position++;
        var inClass = false;
        while (_position < _text.Length && _text[_position] is not ('\n' or '\r'))
        {
            var current = _text[_position];
            if (current == '/' && !inClass)
            {
                _position++;
                while (_position < _text.Length && IsWordPart(_text[_position]))
                    _position++;
                Add(TokenKind.Regex, start, newLine);
                return;
            }

            if (current == '[')
                inClass = true;
            else if (current == ']')
                inClass = false;
            SkipCharacter();
        }

        ReportUnterminated(start, "regular expression", "'/'");
        Add(TokenKind.Regex, start, newLine);
    }

    /// <summary>A slash divides after a value and starts a regular expression elsewhere. Only the token before is looked at, as editors do.</summary>
    private bool RegexMayStart()
    {
        if (_tokens.Count == 0)
            return true;
        var last = _tokens[_tokens.Count - 1];
        return last.Kind switch
        {
            TokenKind.Word => last.Word is "return" or "typeof" or "case" or "in" or "of" or "delete" or "void" or "instanceof" or "new" or "throw"
                or "else" or "do" or "await" or "yield",
            TokenKind.PrivateName or TokenKind.Number or TokenKind.BigInt or TokenKind.String or TokenKind.Regex or TokenKind.Jsx or TokenKind.Template
                or TokenKind.TemplateTail or TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace
                or TokenKind.PlusPlus or TokenKind.MinusMinus => false,
            _ => true,
        };
    }

    private void ReportUnterminated(int start, string what, string end) => _diagnostics.Report(
        _source, new TextSpan(start, 1), DiagnosticCatalogue.Unterminated, what, end);
}
