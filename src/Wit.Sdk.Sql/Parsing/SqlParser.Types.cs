using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Names of types.</content>
internal sealed partial class SqlParser
{
    private TypeName ParseTypeName()
    {
        var start = Current.Start;
        var isSetOf = TakeWord("setof");
        var type = ParseSimpleType();
        var dimensions = 0;
        if (TakeWord("array"))
        {
            dimensions = 1;
            if (Take(TokenKind.OpenBracket))
            {
                Expect(TokenKind.Integer, "the length of the array");
                Expect(TokenKind.CloseBracket, "']'");
            }
        }
        else
        {
            while (Take(TokenKind.OpenBracket))
            {
                dimensions++;
                Take(TokenKind.Integer);
                Expect(TokenKind.CloseBracket, "']'");
            }
        }

        return type with { Span = From(start), IsSetOf = isSetOf, Dimensions = dimensions };
    }

    private TypeName ParseSimpleType()
    {
        if (ParseKeywordType(isConstant: false) is { } keywordType)
            return keywordType;
        var start = Current.Start;
        if (!IsFunctionName())
        {
            FailExpected("the name of a type");
            return new TypeName(From(start), new QualifiedName(From(start), [MissingName()]), [], IsKeyword: false);
        }

        var parts = new List<Name> { NextName() };
        ParseFurtherNames(parts);
        var name = new QualifiedName(From(start), [.. parts]);
        var modifiers = At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseExpression) : [];
        return new TypeName(From(start), name, modifiers, IsKeyword: false);
    }

    /// <summary>A type with a grammar of its own; null where none begins.</summary>
    /// <param name="isConstant">Whether a constant of the type follows: its length then is that of the constant, and the fields of an interval stand behind it.</param>
    private TypeName? ParseKeywordType(bool isConstant)
    {
        var token = Current;
        if (token.Keyword is null)
            return null;
        switch (token.Text)
        {
            case "int" or "integer":
                return SimpleKeywordType("int4");
            case "smallint":
                return SimpleKeywordType("int2");
            case "bigint":
                return SimpleKeywordType("int8");
            case "real":
                return SimpleKeywordType("float4");
            case "boolean":
                return SimpleKeywordType("bool");
            case "json":
                return SimpleKeywordType("json");
            case "double" when IsWord(Peek(1), "precision"):
                Next();
                return SimpleKeywordType("float8");
            case "decimal" or "dec" or "numeric":
                return ParseNumericType();
            case "float":
                return ParseFloatType();
            case "bit":
                return ParseBitType(isConstant);
            case "character" or "char" or "varchar" or "national" or "nchar":
                return ParseCharacterType(isConstant);
            case "timestamp" or "time":
                return ParseTimeType();
            case "interval":
                return ParseIntervalType(isConstant);
            default:
                return null;
        }
    }

    private TypeName SimpleKeywordType(string name)
    {
        var token = Next();
        return KeywordType(token.Start, name, []);
    }

    private TypeName KeywordType(int start, string name, Expression[] modifiers)
    {
        var span = From(start);
        return new TypeName(span, SystemName(span, name), modifiers, IsKeyword: true);
    }

    private TypeName ParseNumericType()
    {
        var start = Next().Start;
        var modifiers = At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseExpression) : [];
        return KeywordType(start, "numeric", modifiers);
    }

    private TypeName ParseFloatType()
    {
        var start = Next().Start;
        var precision = Current;
        if (ParsePrecision() is not { } number)
            return KeywordType(start, "float8", []);
        if (number is < 1 or > 53)
            FailAt(precision.Span, "The precision of float is from 1 to 53", string.Empty);
        return KeywordType(start, number < 25 ? "float4" : "float8", []);
    }

    private TypeName ParseBitType(bool isConstant)
    {
        var start = Next().Start;
        var isVarying = TakeWord("varying");
        Expression[] modifiers = At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseExpression) : isVarying || isConstant ? [] : ImpliedLength();
        return KeywordType(start, isVarying ? "varbit" : "bit", modifiers);
    }

    private TypeName ParseCharacterType(bool isConstant)
    {
        var first = Next();
        if (first.Text == "national" && !TakeWord("character") && !TakeWord("char"))
            FailExpected("'character' or 'char'");
        var isVarying = first.Text == "varchar" || TakeWord("varying");
        var span = Current.Span;
        Expression[] modifiers = ParsePrecision() is { } length ? [Precision(TextSpan.FromBounds(span.Start, From(span.Start).End), length)] : isVarying || isConstant ? [] : ImpliedLength();
        return KeywordType(first.Start, isVarying ? "varchar" : "bpchar", modifiers);
    }

    private TypeName ParseTimeType()
    {
        var first = Next();
        var span = Current.Span;
        Expression[] modifiers = ParsePrecision() is { } precision ? [Precision(From(span.Start), precision)] : [];
        var hasZone = AtWords("with", "time");
        if (hasZone || AtWords("without", "time"))
        {
            Next();
            Next();
            ExpectWord("zone");
        }

        return KeywordType(first.Start, first.Text + (hasZone ? "tz" : string.Empty), modifiers);
    }

    private TypeName ParseIntervalType(bool isConstant)
    {
        var start = Next().Start;
        var span = Current.Span;
        if (ParsePrecision() is { } precision)
            return KeywordType(start, "interval", [Precision(From(span.Start), precision)]);
        var type = KeywordType(start, "interval", []);
        return isConstant ? type : WithIntervalFields(type, start);
    }

    /// <summary>The fields of an interval, from the larger to the smaller: <c>DAY TO SECOND(3)</c>.</summary>
    private TypeName WithIntervalFields(TypeName type, int start)
    {
        var first = Current;
        var rank = IntervalRank(first);
        if (rank < 0)
            return type;
        Next();
        var fields = first.Text;
        if (rank < 5 && AtWord("to"))
        {
            Next();
            var last = Current;
            var lastRank = IntervalRank(last);
            if (lastRank <= rank || (rank == 0) != (lastRank == 1) || rank == 1)
                FailExpected("a smaller field of the interval");
            Next();
            (fields, rank) = (fields + " to " + last.Text, lastRank);
        }

        var span = Current.Span;
        Expression[] modifiers = rank == 5 && ParsePrecision() is { } precision ? [Precision(From(span.Start), precision)] : [];
        return type with { Span = From(start), IntervalFields = fields, Modifiers = modifiers };
    }

    private static int IntervalRank(Token token) => token.Kind != TokenKind.Word ? -1 : token.Text switch
    {
        "year" => 0,
        "month" => 1,
        "day" => 2,
        "hour" => 3,
        "minute" => 4,
        "second" => 5,
        _ => -1,
    };

    /// <summary>A number in parentheses; null when none is written.</summary>
    private int? ParsePrecision()
    {
        if (!Take(TokenKind.OpenParen))
            return null;
        var number = Current;
        Expect(TokenKind.Integer, "a number");
        Expect(TokenKind.CloseParen, "')'");
        return number.Kind == TokenKind.Integer ? Lexer.IntegerOf(number.Text) : 1;
    }

    private static Expression.Number Precision(TextSpan span, int value) =>
        new(span, value.ToString(System.Globalization.CultureInfo.InvariantCulture)) { IsInteger = true };

    private Expression[] ImpliedLength() => [Precision(new TextSpan(Current.Start, 0), 1)];
}
