using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Operands that begin with a word: columns, functions, typed constants and keywords.</content>
internal sealed partial class SqlParser
{
    private Expression ParseWord(bool isRestricted)
    {
        var token = Current;
        if (token.Keyword is null)
            return ParseNamed();
        if (ParseKeywordFunction() is { } function)
            return ParseJsonAggregateClauses(function);
        switch (token.Keyword.Class)
        {
            case KeywordClass.Reserved:
                return ParseReserved();
            case KeywordClass.TypeOrFunctionName:
                return ParseTypeOrFunction();
            case KeywordClass.ColumnName:
                return ParseColumnKeyword(isRestricted) ?? ParseTypedKeyword() ?? ParseNamed();
            default:
                return ParseTypedKeyword() ?? ParseNamed();
        }
    }

    private Expression ParseReserved()
    {
        var token = Current;
        switch (token.Text)
        {
            case "null":
                Next();
                return new Expression.Null(token.Span);
            case "true":
            case "false":
                Next();
                return new Expression.Boolean(token.Span, token.Text == "true");
            case "case":
                return ParseCase();
            case "array":
                return ParseArray();
            default:
                FailExpected("an expression");
                return Missing();
        }
    }

    /// <summary>The words that are a column unless parentheses follow.</summary>
    private Expression? ParseColumnKeyword(bool isRestricted)
    {
        var token = Current;
        if (Peek(1).Kind != TokenKind.OpenParen)
            return null;
        switch (token.Text)
        {
            case "row":
                var items = ParseExplicitRow();
                return ParseOverlaps(new Expression.Row(From(token.Start), items, IsExplicit: true), token.Start, isRestricted);
            case "exists":
                Next();
                var query = ParseQueryInParentheses();
                return new Expression.Exists(From(token.Start), query);
            case "grouping":
                Next();
                var groups = ParseParenthesizedList(ParseExpression);
                return new Expression.Grouping(From(token.Start), groups);
            default:
                return null;
        }
    }

    /// <summary>A function or a typed constant whose name is a keyword that is not a column.</summary>
    private Expression ParseTypeOrFunction()
    {
        if (Peek(1).Kind is TokenKind.OpenParen or TokenKind.String)
            return ParseNamed();
        FailExpected("an expression");
        return Missing();
    }

    /// <summary>A constant whose type has a grammar of its own, such as <c>interval '1' day</c>; null where the word is a column.</summary>
    private Expression.TypedLiteral? ParseTypedKeyword()
    {
        var token = Current;
        var next = Peek(1);
        var isType = token.Text switch
        {
            "bit" => next.Kind is TokenKind.String or TokenKind.OpenParen || IsWord(next, "varying"),
            "char" or "character" or "nchar" => next.Kind is TokenKind.String or TokenKind.OpenParen || IsWord(next, "varying"),
            "national" => IsWord(next, "character") || IsWord(next, "char"),
            "double" => IsWord(next, "precision"),
            "time" or "timestamp" => next.Kind is TokenKind.String or TokenKind.OpenParen || IsWord(next, "with") || IsWord(next, "without"),
            "interval" or "decimal" or "dec" or "numeric" or "float" or "varchar" => next.Kind is TokenKind.String or TokenKind.OpenParen,
            "int" or "integer" or "smallint" or "bigint" or "real" or "boolean" or "json" => next.Kind == TokenKind.String,
            _ => false,
        };
        if (!isType)
            return null;
        var type = ParseKeywordType(isConstant: true)!;
        var value = ParseString();
        if (token.Text == "interval" && type.Modifiers.Length == 0 && value.Span.Length > 0)
            type = WithIntervalFields(type, token.Start);
        return new Expression.TypedLiteral(From(token.Start), type, value);
    }

    /// <summary>A column, a function or a typed constant, by a name that may be qualified.</summary>
    private Expression ParseNamed()
    {
        var start = Current.Start;
        var isFunctionName = IsFunctionName();
        if (!isFunctionName && !IsColumnName())
        {
            FailExpected("an expression");
            return Missing();
        }

        var isColumnName = IsColumnName();
        var parts = new List<Name> { NextName() };
        while (isColumnName && At(TokenKind.Dot))
        {
            Next();
            if (Take(TokenKind.Star))
                return EndAllFields(new Expression.Star(From(start), [.. parts]));
            parts.Add(ParseLabel("a name or '*' after '.'"));
        }

        if (At(TokenKind.OpenParen) && (isFunctionName || parts.Count > 1))
            return ParseCall(new QualifiedName(From(start), [.. parts]), start, isWindowless: false);
        if (At(TokenKind.String) && (isFunctionName || parts.Count > 1))
            return ParseTypedLiteral(new QualifiedName(From(start), [.. parts]), [], start);
        return ParseIndirection(new Expression.Column(From(start), [.. parts]), start);
    }

    private Expression.TypedLiteral ParseTypedLiteral(QualifiedName name, Expression[] modifiers, int start)
    {
        var type = new TypeName(From(start), name, modifiers, IsKeyword: false);
        var value = ParseString();
        return new Expression.TypedLiteral(From(start), type, value);
    }

    private Expression ParseCall(QualifiedName name, int start, bool isWindowless)
    {
        var call = ParseArguments(new Expression.Call(From(start), name, []));
        if (!isWindowless && At(TokenKind.String) && !_hasFailed)
            return ParseTypedLiteralOf(call, start);
        call = call with { Span = From(start) };
        return isWindowless ? call : ParseCallClauses(call, start);
    }

    /// <summary>A constant of a type with modifiers: <c>mytype(10) 'abc'</c>.</summary>
    private Expression ParseTypedLiteralOf(Expression.Call call, int start)
    {
        var isPlain = call is { IsStar: false, IsDistinct: false, IsVariadic: false, OrderBy.Length: 0, Arguments.Length: > 0 } && call.Arguments.All(argument => argument.Name is null);
        if (isPlain)
            return ParseTypedLiteral(call.Function, [.. call.Arguments.Select(argument => argument.Value)], start);
        Fail("Unexpected " + Describe(Current));
        return call;
    }

    private Expression.Call ParseArguments(Expression.Call call)
    {
        var open = Next();
        if (Take(TokenKind.CloseParen))
            return call;
        if (Take(TokenKind.Star))
        {
            Expect(TokenKind.CloseParen, "')'");
            return call with { IsStar = true };
        }

        var isDistinct = TakeWord("distinct");
        var isAggregate = isDistinct || TakeWord("all");
        var arguments = new List<Argument>();
        var isVariadic = false;
        do
        {
            isVariadic = !isAggregate && TakeWord("variadic");
            arguments.Add(ParseArgument());
        }
        while (!isVariadic && Take(TokenKind.Comma));
        var orderBy = ParseOrderBy();
        ExpectClose(open);
        return call with { Arguments = [.. arguments], IsDistinct = isDistinct, IsVariadic = isVariadic, OrderBy = orderBy };
    }

    private Argument ParseArgument()
    {
        var start = Current.Start;
        var name = Peek(1).Kind is TokenKind.Arrow or TokenKind.ColonEquals && IsFunctionName() ? NextName() : null;
        if (name is not null)
            Next();
        var value = ParseExpression();
        return new Argument(From(start), name, value);
    }

    /// <summary><c>WITHIN GROUP</c>, <c>FILTER</c> and <c>OVER</c>.</summary>
    private Expression.Call ParseCallClauses(Expression.Call call, int start)
    {
        if (AtWord("within"))
        {
            var keyword = Next();
            ExpectWord("group");
            var open = Current;
            Expect(TokenKind.OpenParen, "'('");
            if (!AtWord("order"))
                FailExpected("'order by'");
            call = call with { WithinGroup = ParseOrderBy() };
            ExpectClose(open);
            var refused = call.OrderBy.Length > 0 ? "ORDER BY in the arguments" : call.IsDistinct ? "DISTINCT" : call.IsVariadic ? "VARIADIC" : null;
            if (refused is not null)
                FailAt(keyword.Span, "WITHIN GROUP does not go with " + refused, string.Empty);
        }

        call = call with { Filter = ParseFilter() };
        call = call with { Over = ParseOver() };
        return call with { Span = From(start) };
    }

    private Expression? ParseFilter()
    {
        if (!AtWord("filter"))
            return null;
        Next();
        var open = Current;
        Expect(TokenKind.OpenParen, "'('");
        ExpectWord("where");
        var condition = ParseExpression();
        ExpectClose(open);
        return condition;
    }

    private OverClause? ParseOver()
    {
        if (!AtWord("over"))
            return null;
        var start = Next().Start;
        if (At(TokenKind.OpenParen))
        {
            var window = ParseWindow();
            return new OverClause(From(start), null, window);
        }

        var name = ParseColumnName("'(' or the name of a window");
        return new OverClause(From(start), name, null);
    }
}
