using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Parsing;

/// <content>The standard's functions of JSON.</content>
internal sealed partial class SqlParser
{
    private Expression? ParseJsonFunction()
    {
        var token = Current;
        if (!token.Text.StartsWith("json", StringComparison.Ordinal))
            return null;
        switch (token.Text)
        {
            case "json":
                Next();
                var (value, isUnique) = ParseParenthesized(() => (ParseJsonValue(), ParseUniqueKeys()));
                return new Expression.JsonParse(From(token.Start), value, isUnique);
            case "json_scalar":
                Next();
                var scalar = ParseParenthesized(ParseExpression);
                return new Expression.JsonScalar(From(token.Start), scalar);
            case "json_serialize":
                Next();
                var (serialized, type) = ParseParenthesized(() => (ParseJsonValue(), ParseReturningType()));
                return new Expression.JsonSerialize(From(token.Start), serialized, type);
            case "json_object":
                return ParseJsonObject();
            case "json_array":
                return ParseJsonArray();
            case "json_objectagg" or "json_arrayagg":
                return ParseJsonAggregate();
            case "json_query" or "json_value" or "json_exists":
                return ParseJsonPath();
            default:
                return null;
        }
    }

    private JsonValue ParseJsonValue() => ParseJsonFormatOf(Current.Start, ParseExpression());

    private JsonValue ParseJsonFormatOf(int start, Expression value)
    {
        var format = ParseJsonFormat();
        return new JsonValue(From(start), value, format);
    }

    private JsonFormat? ParseJsonFormat()
    {
        if (!AtWords("format", "json"))
            return null;
        var start = Next().Start;
        Next();
        var encoding = TakeWord("encoding") ? ParseColumnName("the name of an encoding") : null;
        if (encoding is not null && encoding.Text.ToUpperInvariant() is not ("UTF8" or "UTF16" or "UTF32"))
            FailAt(encoding.Span, "The encoding '" + encoding + "' of JSON does not exist", "write UTF8, UTF16 or UTF32");
        return new JsonFormat(From(start), encoding);
    }

    private JsonReturning? ParseReturningType()
    {
        if (!AtWord("returning"))
            return null;
        var start = Next().Start;
        var type = ParseTypeName();
        var format = ParseJsonFormat();
        return new JsonReturning(From(start), type, format);
    }

    /// <summary><c>WITH UNIQUE [KEYS]</c>; <c>WITHOUT UNIQUE [KEYS]</c> is the same as nothing.</summary>
    private bool ParseUniqueKeys()
    {
        var isUnique = AtWords("with", "unique");
        if (!isUnique && !AtWords("without", "unique"))
            return false;
        Next();
        Next();
        TakeWord("keys");
        return isUnique;
    }

    /// <summary><c>ABSENT ON NULL</c> or <c>NULL ON NULL</c>.</summary>
    private bool ParseAbsentOnNull(bool otherwise)
    {
        var isAbsent = AtWords("absent", "on");
        if (!isAbsent && !AtWords("null", "on"))
            return otherwise;
        Next();
        Next();
        ExpectWord("null");
        return isAbsent;
    }

    /// <summary>An object by its members. With commas between keys and values it is the older function of the same name.</summary>
    private Expression ParseJsonObject()
    {
        var token = Next();
        if (Peek(1).Kind == TokenKind.CloseParen || IsWord(Peek(1), "returning"))
        {
            var type = ParseParenthesized(ParseReturningType);
            return new Expression.JsonObject(From(token.Start), [], false, false, type);
        }

        if (Peek(2).Kind is TokenKind.Arrow or TokenKind.ColonEquals)
            return ParsePlainCall(token, []);
        var open = Next();
        var start = Current.Start;
        var key = ParseExpression();
        if (!At(TokenKind.Colon) && !AtWord("value"))
            return ParsePlainCall(token, [new Argument(key.Span, null, key)], open);
        var members = new List<JsonMember> { ParseJsonMemberOf(start, key) };
        while (Take(TokenKind.Comma))
            members.Add(ParseJsonMember());
        var isAbsent = ParseAbsentOnNull(otherwise: false);
        var isUnique = ParseUniqueKeys();
        var returning = ParseReturningType();
        ExpectClose(open);
        return new Expression.JsonObject(From(token.Start), [.. members], isAbsent, isUnique, returning);
    }

    private JsonMember ParseJsonMember() => ParseJsonMemberOf(Current.Start, ParseExpression());

    private JsonMember ParseJsonMemberOf(int start, Expression key)
    {
        if (!TakeWord("value"))
            Expect(TokenKind.Colon, "':' or 'value'");
        var value = ParseJsonValue();
        return new JsonMember(From(start), key, value);
    }

    private Expression ParseJsonArray()
    {
        var token = Next();
        var open = Next();
        if (At(TokenKind.CloseParen) || AtWord("returning"))
        {
            var type = ParseReturningType();
            ExpectClose(open);
            return new Expression.JsonArray(From(token.Start), [], true, type);
        }

        var start = Current.Start;
        if (AtQuery())
            return ParseJsonArrayQuery(token, open, ParseQuery());
        if (At(TokenKind.OpenParen))
        {
            var content = ParseParentheses();
            if (content.Query is { } nested && AtQueryTail())
                return ParseJsonArrayQuery(token, open, ParseFurtherQuery(nested, start));
            var first = ParseFurther(FinishParentheses(content, start, isRestricted: false), start, Precedence.Lowest, isRestricted: false, isItem: false);
            return ParseJsonElements(token, open, ParseJsonFormatOf(start, first));
        }

        return ParseJsonElements(token, open, ParseJsonValue());
    }

    private Expression.JsonArrayQuery ParseJsonArrayQuery(Token token, Token open, Query query)
    {
        var format = ParseJsonFormat();
        var returning = ParseReturningType();
        ExpectClose(open);
        return new Expression.JsonArrayQuery(From(token.Start), query, format, returning);
    }

    private Expression.JsonArray ParseJsonElements(Token token, Token open, JsonValue first)
    {
        var elements = new List<JsonValue> { first };
        while (Take(TokenKind.Comma))
            elements.Add(ParseJsonValue());
        var isAbsent = ParseAbsentOnNull(otherwise: true);
        var returning = ParseReturningType();
        ExpectClose(open);
        return new Expression.JsonArray(From(token.Start), [.. elements], isAbsent, returning);
    }

    private Expression ParseJsonAggregate()
    {
        var token = Next();
        var open = Next();
        if (token.Text == "json_arrayagg")
        {
            var element = ParseJsonValue();
            var orderBy = ParseOrderBy();
            var isAbsent = ParseAbsentOnNull(otherwise: true);
            var type = ParseReturningType();
            ExpectClose(open);
            return new Expression.JsonArrayAggregate(From(token.Start), element, orderBy, isAbsent, type);
        }

        var member = ParseJsonMember();
        var isAbsentOnNull = ParseAbsentOnNull(otherwise: false);
        var isUnique = ParseUniqueKeys();
        var returning = ParseReturningType();
        ExpectClose(open);
        return new Expression.JsonObjectAggregate(From(token.Start), member, isAbsentOnNull, isUnique, returning);
    }

    /// <summary>Reads the clauses after an aggregate of JSON; any other expression stays as it is, and so does an aggregate in FROM.</summary>
    private Expression ParseJsonAggregateClauses(Expression expression)
    {
        if (expression is not (Expression.JsonArrayAggregate or Expression.JsonObjectAggregate))
            return expression;
        var filter = ParseFilter();
        var over = ParseOver();
        var span = From(expression.Span.Start);
        if (expression is Expression.JsonArrayAggregate array)
            return array with { Span = span, Filter = filter, Over = over };
        return (Expression.JsonObjectAggregate)expression with { Span = span, Filter = filter, Over = over };
    }
}
