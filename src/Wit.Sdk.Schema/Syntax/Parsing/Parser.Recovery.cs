using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>Lists in brackets, and how reading goes on after an error.</content>
internal sealed partial class Parser
{
    /// <summary>Reads a list up to its closing bracket, which is taken; the opening one is taken already.</summary>
    private List<T> ParseList<T>(TokenKind close, string display, Func<T> parseElement)
    {
        var opening = _tokens[_index - 1];
        var items = new List<T>();
        while (!AtEnd && !At(close) && !AtForeignCloser(close) && !AtStatementBoundary())
        {
            var before = _index;
            items.Add(parseElement());
            if (Take(TokenKind.Comma) || At(close))
                continue;
            if (AtEnd || AtForeignCloser(close) || AtStatementBoundary())
                break;
            RecoverInList(before, close, display);
        }

        if (!Take(close))
            ReportAt(opening.Span, DiagnosticCatalogue.UnclosedBracket, losesText: true, DescribeBare(opening), display);
        return items;
    }

    /// <summary>An element that stands where a comma should be is read as if the comma were present; other tokens are skipped.</summary>
    private void RecoverInList(int before, TokenKind close, string display)
    {
        var isNamed = Current.Kind is TokenKind.Word or TokenKind.String && Peek(1).Kind == TokenKind.Colon;
        var startsElement = isNamed || (Current.NewLineBefore && Current.Kind is TokenKind.Word or TokenKind.String or TokenKind.Ellipsis
            or TokenKind.OpenBracket or TokenKind.Number or TokenKind.OpenBrace);
        if (startsElement && _index > before)
        {
            Report(DiagnosticCatalogue.TokenExpected, losesText: false, "','", Describe(Current));
            return;
        }

        Report(DiagnosticCatalogue.TokenExpected, losesText: true, "',' or '" + display + "'", Describe(Current));
        if (_index == before)
            Next();
        while (!AtEnd && !At(close) && !At(TokenKind.Comma) && !AtForeignCloser(close) && !AtStatementBoundary())
            SkipToken();
        Take(TokenKind.Comma);
        _lastErrorPosition = Current.Start;
    }

    private bool AtForeignCloser(TokenKind close) =>
        Current.Kind is TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace or TokenKind.TemplateMiddle or TokenKind.TemplateTail
        && Current.Kind != close;

    /// <summary>Whether the current token, at the start of a line, can only start a statement: then whatever is open was never closed.</summary>
    private bool AtStatementBoundary()
    {
        var token = Current;
        if (!token.NewLineBefore || token.Kind != TokenKind.Word)
            return false;
        var next = Peek(1);
        return token.Word switch
        {
            "export" => next.Kind is TokenKind.Word or TokenKind.OpenBrace or TokenKind.Star,
            "import" => next.Kind is TokenKind.Word or TokenKind.OpenBrace or TokenKind.Star or TokenKind.String,
            "const" => next.Kind is TokenKind.Word or TokenKind.OpenBrace or TokenKind.OpenBracket,
            "let" or "var" or "function" or "class" or "interface" or "type" or "enum" or "declare" or "abstract" =>
                next.Kind == TokenKind.Word && IsAtLineStart(token),
            _ => false,
        };
    }

    private bool IsAtLineStart(Token token) => token.Start == 0 || _source.Content[token.Start - 1] is '\n' or '\r';

    private void SkipToStatementBoundary()
    {
        while (!AtEnd && !AtStatementBoundary())
            Next();
        _lastErrorPosition = Current.Start;
    }

    /// <summary>Steps over a token, or over a whole pair of brackets.</summary>
    private void SkipToken()
    {
        var partner = _list.Partners[_index];
        if (partner >= 0 && partner < _end)
            _index = partner;
        Next();
    }

    /// <summary>Takes an opening bracket with all that it holds; false, with an error, when it is never closed.</summary>
    private bool SkipBrackets()
    {
        var partner = _list.Partners[_index];
        if (partner >= 0 && partner < _end)
        {
            _index = partner + 1;
            return true;
        }

        var opening = Current;
        ReportAt(opening.Span, DiagnosticCatalogue.UnclosedBracket, losesText: true, DescribeBare(opening), ClosingOf(opening.Kind));
        Next();
        SkipToStatementBoundary();
        return false;
    }

    /// <summary>Ends a statement: a semicolon, a line break, a closing brace or the end.</summary>
    private void EndStatement()
    {
        if (Take(TokenKind.Semicolon) || AtEnd || At(TokenKind.CloseBrace) || Current.NewLineBefore)
            return;
        Report(DiagnosticCatalogue.TokenExpected, losesText: true, "';'", Describe(Current));
        while (!AtEnd && !At(TokenKind.Semicolon) && !At(TokenKind.CloseBrace) && !AtStatementBoundary())
            SkipToken();
        Take(TokenKind.Semicolon);
        _lastErrorPosition = Current.Start;
    }

    private string DescribeBare(Token token) => _source.Content.Substring(token.Start, token.End - token.Start);

    private static string ClosingOf(TokenKind kind) => kind switch
    {
        TokenKind.OpenParen => ")",
        TokenKind.OpenBracket => "]",
        _ => "}",
    };
}
