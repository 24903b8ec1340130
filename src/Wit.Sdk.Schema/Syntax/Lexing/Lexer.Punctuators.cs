using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Parsing;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Lexing;

/// <content>Brackets and operators.</content>
internal sealed partial class Lexer
{
    private void LexPunctuator(int start, char current, bool newLine)
    {
        var (kind, length) = current switch
        {
            '(' => (TokenKind.OpenParen, 1),
            ')' => (TokenKind.CloseParen, 1),
            '[' => (TokenKind.OpenBracket, 1),
            ']' => (TokenKind.CloseBracket, 1),
            '{' => (TokenKind.OpenBrace, 1),
            '}' => (TokenKind.CloseBrace, 1),
            ',' => (TokenKind.Comma, 1),
            ';' => (TokenKind.Semicolon, 1),
            ':' => (TokenKind.Colon, 1),
            '@' => (TokenKind.At, 1),
            '~' => (TokenKind.Tilde, 1),
            '.' => Peek(1) == '.' && Peek(2) == '.' ? (TokenKind.Ellipsis, 3) : (TokenKind.Dot, 1),
            '?' or '=' or '!' or '<' or '>' => LexQuestionOrComparison(current),
            '+' or '-' or '*' or '/' or '%' or '&' or '|' or '^' => LexArithmetic(current),
            _ => (TokenKind.EndOfFile, 1),
        };
        _position += length;
        if (kind == TokenKind.EndOfFile)
        {
            _diagnostics.Report(_source, new TextSpan(start, 1), DiagnosticCatalogue.UnexpectedCharacter, current.ToString());
            return;
        }

        Add(kind, start, newLine);
        MatchBracket(kind);
    }

    private (TokenKind Kind, int Length) LexQuestionOrComparison(char current)
    {
        var next = Peek(1);
        return current switch
        {
            '?' when next == '?' => Peek(2) == '=' ? (TokenKind.CompoundAssignment, 3) : (TokenKind.QuestionQuestion, 2),
            '?' when next == '.' && !IsDigit(Peek(2)) => (TokenKind.QuestionDot, 2),
            '?' => (TokenKind.Question, 1),
            '=' when next == '>' => (TokenKind.Arrow, 2),
            '=' when next == '=' => Peek(2) == '=' ? (TokenKind.EqualsEqualsEquals, 3) : (TokenKind.EqualsEquals, 2),
            '=' => (TokenKind.Equals, 1),
            '!' when next == '=' => Peek(2) == '=' ? (TokenKind.BangEqualsEquals, 3) : (TokenKind.BangEquals, 2),
            '!' => (TokenKind.Bang, 1),
            '<' when next == '<' => Peek(2) == '=' ? (TokenKind.CompoundAssignment, 3) : (TokenKind.LessThanLessThan, 2),
            '<' when next == '=' => (TokenKind.LessThanEquals, 2),
            '<' => (TokenKind.LessThan, 1),
            _ => (TokenKind.GreaterThan, 1),
        };
    }

    private (TokenKind Kind, int Length) LexArithmetic(char current)
    {
        var next = Peek(1);
        if (current is '*' or '&' or '|' && next == current)
        {
            if (Peek(2) == '=')
                return (TokenKind.CompoundAssignment, 3);
            return (current switch { '*' => TokenKind.StarStar, '&' => TokenKind.AmpersandAmpersand, _ => TokenKind.BarBar }, 2);
        }

        if (current is '+' or '-' && next == current)
            return (current == '+' ? TokenKind.PlusPlus : TokenKind.MinusMinus, 2);
        if (next == '=')
            return (TokenKind.CompoundAssignment, 2);
        return (current switch
        {
            '+' => TokenKind.Plus,
            '-' => TokenKind.Minus,
            '*' => TokenKind.Star,
            '/' => TokenKind.Slash,
            '%' => TokenKind.Percent,
            '&' => TokenKind.Ampersand,
            '|' => TokenKind.Bar,
            _ => TokenKind.Caret,
        }, 1);
    }

    /// <summary>Notes the partner of a closing bracket. One that fits a bracket further out closes it, and leaves those between without a partner.</summary>
    private void MatchBracket(TokenKind kind)
    {
        var index = _tokens.Count - 1;
        if (kind is TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace)
        {
            _openBrackets.Add(index);
            return;
        }

        var opening = kind switch
        {
            TokenKind.CloseParen => TokenKind.OpenParen,
            TokenKind.CloseBracket => TokenKind.OpenBracket,
            TokenKind.CloseBrace => TokenKind.OpenBrace,
            _ => TokenKind.EndOfFile,
        };
        if (opening == TokenKind.EndOfFile)
            return;
        var last = Math.Max(0, _openBrackets.Count - ParserLimits.MismatchedBrackets);
        for (var i = _openBrackets.Count - 1; i >= last; i--)
        {
            var candidate = _tokens[_openBrackets[i]].Kind;
            if (candidate is TokenKind.TemplateHead or TokenKind.TemplateMiddle)
                return;
            if (candidate != opening)
                continue;
            _partners[_openBrackets[i]] = index;
            _openBrackets.RemoveRange(i, _openBrackets.Count - i);
            return;
        }
    }
}
