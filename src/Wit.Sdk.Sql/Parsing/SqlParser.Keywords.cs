using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Functions with a grammar of their own: PostgreSQL's <c>func_expr_common_subexpr</c>.</content>
internal sealed partial class SqlParser
{
    /// <summary>Reads a function with a grammar of its own; null where none begins.</summary>
    private Expression? ParseKeywordFunction()
    {
        if (Current.Keyword is null)
            return null;
        if (Peek(1).Kind == TokenKind.OpenParen && (ParseStandardFunction() ?? ParseTextFunction() ?? ParseJsonFunction() ?? ParseXmlFunction()) is { } function)
            return function;
        return ParseKeywordValue();
    }

    private Expression? ParseKeywordValue()
    {
        var token = Current;
        switch (token.Text)
        {
            case "current_time" or "current_timestamp" or "localtime" or "localtimestamp":
                Next();
                var precision = ParsePrecision();
                return new Expression.KeywordValue(From(token.Start), token.Text, precision);
            case "current_date" or "current_role" or "current_user" or "session_user" or "user" or "current_catalog":
            case "current_schema" when Peek(1).Kind != TokenKind.OpenParen:
                Next();
                return new Expression.KeywordValue(token.Span, token.Text, null);
            case "system_user":
                Next();
                return KeywordCall("system_user", token.Span, token.Start);
            case "collation" when IsWord(Peek(1), "for"):
                Next();
                Next();
                var value = ParseParenthesized(ParseExpression);
                return KeywordCall("pg_collation_for", token.Span, token.Start, value);
            default:
                return null;
        }
    }

    /// <summary>Reads what stands in parentheses.</summary>
    private T ParseParenthesized<T>(Func<T> parseContent)
    {
        var open = Current;
        Expect(TokenKind.OpenParen, "'('");
        var content = parseContent();
        ExpectClose(open);
        return content;
    }

    private Expression? ParseStandardFunction()
    {
        var token = Current;
        switch (token.Text)
        {
            case "cast" or "treat":
                Next();
                var (operand, type) = ParseParenthesized(ParseValueAsType);
                return token.Text == "cast" ? new Expression.Cast(From(token.Start), operand, type) : new Expression.Treat(From(token.Start), operand, type);
            case "coalesce" or "greatest" or "least":
                Next();
                var items = ParseParenthesizedList(ParseExpression);
                var kind = token.Text switch { "coalesce" => ChoiceKind.Coalesce, "greatest" => ChoiceKind.Greatest, _ => ChoiceKind.Least };
                return new Expression.Choice(From(token.Start), kind, items);
            case "nullif":
                Next();
                var (left, right) = ParseParenthesized(ParseTwo);
                return new Expression.NullIf(From(token.Start), left, right);
            case "extract":
                Next();
                var (field, source) = ParseParenthesized(ParseExtract);
                return KeywordCall("extract", token.Span, token.Start, field, source);
            case "merge_action":
                Next();
                Next();
                Expect(TokenKind.CloseParen, "')'");
                return new Expression.KeywordValue(From(token.Start), "merge_action", null);
            default:
                return null;
        }
    }

    private (Expression Value, TypeName Type) ParseValueAsType()
    {
        var value = ParseExpression();
        ExpectWord("as");
        return (value, ParseTypeName());
    }

    private (Expression Left, Expression Right) ParseTwo()
    {
        var left = ParseExpression();
        Expect(TokenKind.Comma, "','");
        return (left, ParseExpression());
    }

    private (Expression Field, Expression Source) ParseExtract()
    {
        var token = Current;
        var isField = token.Kind is TokenKind.String or TokenKind.QuotedName
            || (token.Kind == TokenKind.Word && (token.Keyword is null || token.Text is "year" or "month" or "day" or "hour" or "minute" or "second"));
        if (isField)
            Next();
        else
            FailExpected("a field such as 'year'");
        ExpectWord("from");
        return (new Expression.String(token.Span, token.Text), ParseExpression());
    }

    private Expression.Call? ParseTextFunction()
    {
        var token = Current;
        switch (token.Text)
        {
            case "position":
                Next();
                var (part, whole) = ParseParenthesized(ParsePosition);
                return KeywordCall("position", token.Span, token.Start, whole, part);
            case "normalize":
                Next();
                var normalized = ParseParenthesized(ParseNormalize);
                return KeywordCall("normalize", token.Span, token.Start, normalized);
            case "trim":
                Next();
                var (function, trimmed) = ParseParenthesized(ParseTrim);
                return KeywordCall(function, token.Span, token.Start, trimmed);
            case "substring" or "overlay":
                return ParseSubstringOrOverlay();
            default:
                return null;
        }
    }

    private (Expression Part, Expression Whole) ParsePosition()
    {
        var part = ParseRestricted();
        ExpectWord("in");
        return (part, ParseRestricted());
    }

    private Expression[] ParseNormalize()
    {
        var value = ParseExpression();
        if (!Take(TokenKind.Comma))
            return [value];
        var form = Current;
        if (form.Kind != TokenKind.Word || form.Text is not ("nfc" or "nfd" or "nfkc" or "nfkd"))
            FailExpected("'nfc', 'nfd', 'nfkc' or 'nfkd'");
        Next();
        return [value, new Expression.String(form.Span, form.Text)];
    }

    /// <summary>The function that TRIM calls, and its arguments: the text, then the characters.</summary>
    private (string Function, Expression[] Arguments) ParseTrim()
    {
        var function = TakeWord("leading") ? "ltrim" : TakeWord("trailing") ? "rtrim" : "btrim";
        if (function == "btrim")
            TakeWord("both");
        if (TakeWord("from"))
            return (function, ParseExpressions());
        var first = ParseExpressions();
        if (first.Length > 1 || !TakeWord("from"))
            return (function, first);
        return (function, [.. ParseExpressions(), first[0]]);
    }

    /// <summary>Both may be called as plain functions too.</summary>
    private Expression.Call ParseSubstringOrOverlay()
    {
        var token = Next();
        if (Peek(1).Kind == TokenKind.CloseParen || Peek(2).Kind is TokenKind.Arrow or TokenKind.ColonEquals)
            return ParsePlainCall(token, []);
        var open = Next();
        var first = ParseExpression();
        var arguments = token.Text == "overlay" ? ParseOverlay(first) : ParseSubstring(first);
        if (arguments is null)
            return ParsePlainCall(token, [new Argument(first.Span, null, first)], open);
        ExpectClose(open);
        return KeywordCall(token.Text, token.Span, token.Start, arguments);
    }

    private Expression.Call ParsePlainCall(Token name, Argument[] first, Token? open = null)
    {
        var arguments = new List<Argument>(first);
        var bracket = open ?? Next();
        if (arguments.Count > 0 ? Take(TokenKind.Comma) : !At(TokenKind.CloseParen))
            arguments.AddRange(ParseList(ParseArgument));
        ExpectClose(bracket);
        return new Expression.Call(From(name.Start), new QualifiedName(name.Span, [new Name(name.Span, name.Text, false)]), [.. arguments]);
    }

    private Expression[]? ParseOverlay(Expression first)
    {
        if (!TakeWord("placing"))
            return null;
        var replacement = ParseExpression();
        ExpectWord("from");
        var from = ParseExpression();
        return TakeWord("for") ? [first, replacement, from, ParseExpression()] : [first, replacement, from];
    }

    private Expression[]? ParseSubstring(Expression first)
    {
        if (TakeWord("from"))
        {
            var from = ParseExpression();
            return TakeWord("for") ? [first, from, ParseExpression()] : [first, from];
        }

        if (TakeWord("similar"))
        {
            var pattern = ParseExpression();
            ExpectWord("escape");
            return [first, pattern, ParseExpression()];
        }

        if (!TakeWord("for"))
            return null;
        var length = ParseExpression();
        if (TakeWord("from"))
            return [first, ParseExpression(), length];
        var one = Precision(new TextSpan(length.Span.Start, 0), 1);
        return [first, one, new Expression.Cast(length.Span, length, new TypeName(length.Span, SystemName(length.Span, "int4"), [], IsKeyword: true))];
    }
}
