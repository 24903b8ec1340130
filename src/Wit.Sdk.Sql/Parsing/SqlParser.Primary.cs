using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Operands: PostgreSQL's <c>c_expr</c>.</content>
internal sealed partial class SqlParser
{
    private Expression ParsePrimary(bool isRestricted)
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Integer:
            case TokenKind.Number:
                Next();
                return new Expression.Number(token.Span, token.Text) { IsInteger = token.Kind == TokenKind.Integer || IsWrittenAsInteger(token.Text) };
            case TokenKind.String:
                return ParseString();
            case TokenKind.BitString:
            case TokenKind.HexString:
                Next();
                return new Expression.BitString(token.Span, token.Text, token.Kind == TokenKind.HexString);
            case TokenKind.Parameter:
                Next();
                return ParseIndirection(new Expression.Parameter(token.Span, int.Parse(token.Text, System.Globalization.CultureInfo.InvariantCulture)), token.Start);
            case TokenKind.NamedParameter:
                Next();
                return ParseIndirection(new Expression.NamedParameter(token.Span, token.Text), token.Start);
            case TokenKind.OpenParen:
                return FinishParentheses(ParseParentheses(), token.Start, isRestricted);
            case TokenKind.QuotedName:
            case TokenKind.Word:
                return ParseWord(isRestricted);
            default:
                FailExpected("an expression");
                return Missing();
        }
    }

    private static bool IsWrittenAsInteger(string text) =>
        text.IndexOf('.') < 0 && (text.IndexOfAny(['e', 'E']) < 0 || (text.Length > 1 && text[1] is 'x' or 'X'));

    private Expression.String ParseString()
    {
        var token = Current;
        if (!Take(TokenKind.String))
            FailExpected("a string");
        return new Expression.String(token.Span, token.Text);
    }

    /// <summary>A query or expressions in parentheses. The difference shows after any number of parentheses, so nothing is read twice.</summary>
    private (Query? Query, Expression[] Items) ParseParentheses()
    {
        if (!Enter())
            return (null, []);
        Query? query = null;
        Expression[] items = [];
        var open = Next();
        var start = Current.Start;
        if (AtQuery())
        {
            query = ParseQuery();
        }
        else if (!At(TokenKind.OpenParen))
        {
            items = ParseExpressions();
        }
        else
        {
            var inner = ParseParentheses();
            if (inner.Query is { } nested && (At(TokenKind.CloseParen) || AtQueryTail()))
                query = At(TokenKind.CloseParen) ? nested : ParseFurtherQuery(nested, start);
            else
                items = ParseFurtherItems(ParseFurther(FinishParentheses(inner, start, isRestricted: false), start, Precedence.Lowest, isRestricted: false, isItem: false));
        }

        ExpectClose(open);
        Leave();
        return (query, items);
    }

    private Expression[] ParseFurtherItems(Expression first)
    {
        var items = new List<Expression> { first };
        while (Take(TokenKind.Comma))
            items.Add(ParseExpression());
        return [.. items];
    }

    private Expression FinishParentheses((Query? Query, Expression[] Items) content, int start, bool isRestricted)
    {
        if (content.Query is { } query)
            return ParseIndirection(new Expression.Subquery(From(start), query), start);
        if (content.Items.Length == 0)
            return Missing();
        if (content.Items.Length == 1)
            return ParseIndirection(content.Items[0], start);
        return ParseOverlaps(new Expression.Row(From(start), content.Items, IsExplicit: false), start, isRestricted);
    }

    /// <summary>The fields, elements and slices of a value.</summary>
    private Expression ParseIndirection(Expression target, int start)
    {
        while (Current.Kind is TokenKind.Dot or TokenKind.OpenBracket)
        {
            if (At(TokenKind.OpenBracket))
            {
                target = ParseSubscript(target, start);
            }
            else
            {
                Next();
                if (Take(TokenKind.Star))
                    return EndAllFields(new Expression.AllFields(From(start), target));
                var name = ParseLabel("the name of a field");
                target = new Expression.Field(From(start), target, name);
            }

            Grow();
        }

        return target;
    }

    private Expression EndAllFields(Expression star)
    {
        if (Current.Kind is TokenKind.Dot or TokenKind.OpenBracket)
            Fail("Unexpected " + Describe(Current) + " after '.*'");
        return star;
    }

    private Expression ParseSubscript(Expression target, int start)
    {
        var (isSlice, lower, upper) = ParseSubscriptBounds();
        return isSlice ? new Expression.Slice(From(start), target, lower, upper) : new Expression.Subscript(From(start), target, lower ?? Missing());
    }

    private (bool IsSlice, Expression? Lower, Expression? Upper) ParseSubscriptBounds()
    {
        Next();
        var lower = At(TokenKind.Colon) ? null : ParseExpression();
        var isSlice = Take(TokenKind.Colon);
        var upper = isSlice && !At(TokenKind.CloseBracket) ? ParseExpression() : null;
        Expect(TokenKind.CloseBracket, "']'");
        return (isSlice, lower, upper);
    }

    /// <summary><c>(a, b) OVERLAPS (c, d)</c>, which is written only between rows.</summary>
    private Expression ParseOverlaps(Expression.Row left, int start, bool isRestricted)
    {
        if (isRestricted || !AtWord("overlaps"))
            return left;
        var keyword = Next();
        var right = ParseRow();
        if (left.Items.Length != 2 || right.Length != 2)
            FailAt(keyword.Span, "OVERLAPS compares two rows of two items each", string.Empty);
        return KeywordCall("overlaps", keyword.Span, start, [.. left.Items, .. right]);
    }

    private Expression[] ParseRow()
    {
        if (AtCall("row"))
            return ParseExplicitRow();
        if (!At(TokenKind.OpenParen))
        {
            FailExpected("a row in parentheses");
            return [];
        }

        return ParseParenthesizedList(ParseExpression);
    }

    /// <summary><c>ROW(a, b)</c>, which may be empty.</summary>
    private Expression[] ParseExplicitRow()
    {
        Next();
        if (Peek(1).Kind != TokenKind.CloseParen)
            return ParseParenthesizedList(ParseExpression);
        Next();
        Next();
        return [];
    }

    private Expression.Case ParseCase()
    {
        var start = Next().Start;
        var operand = AtWord("when") ? null : ParseExpression();
        var branches = new List<CaseBranch>();
        if (!AtWord("when"))
            FailExpected("'when'");
        while (AtWord("when"))
        {
            var branch = Next().Start;
            var condition = ParseExpression();
            ExpectWord("then");
            var result = ParseExpression();
            branches.Add(new CaseBranch(From(branch), condition, result));
        }

        var otherwise = TakeWord("else") ? ParseExpression() : null;
        if (!TakeWord("end"))
            FailExpected("'when', 'else' or 'end'");
        return new Expression.Case(From(start), operand, [.. branches], otherwise);
    }

    private Expression ParseArray()
    {
        var start = Next().Start;
        if (At(TokenKind.OpenBracket))
            return ParseArrayElements(start);
        if (!At(TokenKind.OpenParen))
        {
            FailExpected("'[' or '('");
            return Missing();
        }

        var query = ParseQueryInParentheses();
        return new Expression.ArrayQuery(From(start), query);
    }

    /// <summary>The elements of an array; where the first is an array in brackets, all are.</summary>
    private Expression.Array ParseArrayElements(int start)
    {
        var elements = new List<Expression>();
        if (!Enter())
            return new Expression.Array(From(start), []);
        Next();
        var isNested = At(TokenKind.OpenBracket);
        if (!At(TokenKind.CloseBracket))
        {
            do
                elements.Add(isNested ? ParseInnerArray() : ParseExpression());
            while (Take(TokenKind.Comma));
        }

        if (!Take(TokenKind.CloseBracket))
            FailExpected("',' or ']'");
        Leave();
        return new Expression.Array(From(start), [.. elements]);
    }

    private Expression ParseInnerArray()
    {
        if (At(TokenKind.OpenBracket))
            return ParseArrayElements(Current.Start);
        FailExpected("'['");
        return Missing();
    }

    private Expression.Call KeywordCall(string function, TextSpan keyword, int start, params Expression[] arguments) =>
        new(From(start), SystemName(keyword, function), [.. arguments.Select(argument => new Argument(argument.Span, null, argument))]) { IsKeyword = true };
}
