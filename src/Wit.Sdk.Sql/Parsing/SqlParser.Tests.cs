using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Tests after an operand: IS, LIKE, BETWEEN, IN, and time zones.</content>
internal sealed partial class SqlParser
{
    private Expression ParseTest(Expression left, int start, bool isRestricted, out bool endsWithOperand)
    {
        Next();
        var isNot = TakeWord("not");
        endsWithOperand = AtWord("distinct");
        switch (At(TokenKind.Word) ? Current.Text : string.Empty)
        {
            case "distinct":
                Next();
                ExpectWord("from");
                var right = ParseOperators(Precedence.Is + 1, isRestricted);
                return new Expression.DistinctTest(From(start), left, right, isNot);
            case "document":
                Next();
                return new Expression.DocumentTest(From(start), left, isNot);
            case "null":
                Next();
                return new Expression.NullTest(From(start), left, isNot);
            case "true":
            case "false":
            case "unknown":
                var value = Next().Text;
                return new Expression.BooleanTest(From(start), left, value == "unknown" ? null : value == "true", isNot);
            case "nfc" or "nfd" or "nfkc" or "nfkd" or "normalized":
                var form = AtWord("normalized") ? null : Next().Text;
                ExpectWord("normalized");
                return new Expression.NormalizedTest(From(start), left, form, isNot);
            case "json":
                Next();
                return ParseJsonTest(left, start, isNot);
            default:
                FailExpected("'null', 'true', 'false', 'unknown', 'distinct from', 'json', 'document' or 'normalized'");
                return left;
        }
    }

    private Expression.JsonTest ParseJsonTest(Expression left, int start, bool isNot)
    {
        var item = JsonItemKind.Any;
        if (At(TokenKind.Word) && Current.Text is "value" or "array" or "object" or "scalar")
            item = Next().Text switch { "array" => JsonItemKind.Array, "object" => JsonItemKind.Object, "scalar" => JsonItemKind.Scalar, _ => JsonItemKind.Any };
        var hasUniqueKeys = ParseUniqueKeys();
        return new Expression.JsonTest(From(start), left, item, hasUniqueKeys, isNot);
    }

    /// <summary>LIKE, ILIKE, SIMILAR TO, BETWEEN and IN, with NOT before them or without.</summary>
    private Expression ParsePattern(Expression left, int start, out bool endsWithOperand)
    {
        var notSpan = Current.Span;
        var isNot = TakeWord("not");
        var word = Next();
        endsWithOperand = word.Text != "in";
        switch (word.Text)
        {
            case "in":
                return ParseIn(left, start, isNot);
            case "between":
                return ParseBetween(left, start, isNot);
            case "similar":
                ExpectWord("to");
                return ParseLike(LikeKind.SimilarTo, left, start, isNot);
        }

        if (!AtQuantifier())
            return ParseLike(word.Text == "like" ? LikeKind.Like : LikeKind.ILike, left, start, isNot);
        endsWithOperand = false;
        var symbol = (isNot ? "!~~" : "~~") + (word.Text == "like" ? string.Empty : "*");
        return ParseQuantified(left, start, new SqlOperator(TextSpan.FromBounds(isNot ? notSpan.Start : word.Start, word.End), symbol, []));
    }

    private Expression.Like ParseLike(LikeKind kind, Expression left, int start, bool isNot)
    {
        var pattern = ParseOperators(Precedence.Pattern + 1, isRestricted: false);
        var escape = TakeWord("escape") ? ParseOperators(Precedence.Pattern + 1, isRestricted: false) : null;
        return new Expression.Like(From(start), kind, left, pattern, escape, isNot);
    }

    private Expression.Between ParseBetween(Expression left, int start, bool isNot)
    {
        var isSymmetric = TakeWord("symmetric");
        if (!isSymmetric)
            TakeWord("asymmetric");
        var low = ParseRestricted();
        ExpectWord("and");
        var high = ParseOperators(Precedence.Pattern + 1, isRestricted: false);
        return new Expression.Between(From(start), left, low, high, isNot, isSymmetric);
    }

    private Expression ParseIn(Expression left, int start, bool isNot)
    {
        if (!At(TokenKind.OpenParen))
        {
            FailExpected("'(' and a list or a query");
            return Missing();
        }

        var (query, items) = ParseParentheses();
        return query is null ? new Expression.InList(From(start), left, items, isNot) : new Expression.InQuery(From(start), left, query, isNot);
    }

    private Expression.Call ParseTimeZone(Expression left, int start)
    {
        var keyword = Next();
        if (TakeWord("local"))
            return KeywordCall("timezone", keyword.Span, start, left);
        ExpectWords("time", "zone");
        var zone = ParseOperators(Precedence.At + 1, isRestricted: false);
        return KeywordCall("timezone", keyword.Span, start, zone, left);
    }
}
