using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Operators by precedence: PostgreSQL's <c>a_expr</c>, and its restricted form <c>b_expr</c>.</content>
internal sealed partial class SqlParser
{
    private Expression ParseExpression() => ParseOperators(Precedence.Lowest, isRestricted: false);

    /// <summary>An expression without AND, NOT, IN, LIKE, BETWEEN and most tests, where one of these words ends it (<c>b_expr</c>).</summary>
    private Expression ParseRestricted() => ParseOperators(Precedence.Lowest, isRestricted: true);

    private Expression ParseOperators(Precedence minimum, bool isRestricted)
    {
        if (!Enter())
            return Missing();
        var outer = _height;
        _height = 0;
        var start = Current.Start;
        var expression = ParseFurther(ParsePrefix(isRestricted), start, minimum, isRestricted, isItem: false);
        _height = Math.Max(outer, _height + 1);
        Leave();
        return expression;
    }

    /// <summary>The value of a select item: there a keyword that is followed by the end of the item is a label, even if it is an operator elsewhere.</summary>
    private Expression ParseItemExpression()
    {
        var outer = _height;
        _height = 0;
        var start = Current.Start;
        var expression = ParseFurther(ParsePrefix(isRestricted: false), start, Precedence.Lowest, isRestricted: false, isItem: true);
        _height = Math.Max(outer, _height + 1);
        return expression;
    }

    private Expression ParsePrefix(bool isRestricted)
    {
        var token = Current;
        if (token.Kind == TokenKind.Operator || (token.Kind == TokenKind.Math && token.Text is "+" or "-") || AtCall("operator"))
        {
            var symbol = ParseOperatorSymbol();
            var isSign = token.Kind == TokenKind.Math;
            var operand = ParseOperators(isSign ? Precedence.Sign : Precedence.Operator + 1, isRestricted);
            return new Expression.Unary(From(token.Start), symbol, operand);
        }

        if (!isRestricted && TakeWord("not"))
        {
            var operand = ParseOperators(Precedence.Not, isRestricted);
            return new Expression.Not(From(token.Start), operand);
        }

        if (!isRestricted && TakeWord("default"))
            return new Expression.Default(token.Span);
        return ParsePrimary(isRestricted);
    }

    /// <summary>Reads the operators after an operand that bind at least as tightly as given.</summary>
    private Expression ParseFurther(Expression left, int start, Precedence minimum, bool isRestricted, bool isItem)
    {
        var closed = Precedence.Lowest;
        while (PrecedenceHere(isRestricted) is var precedence and not Precedence.Lowest && precedence >= minimum)
        {
            // ISNULL and NOTNULL are tests there too: as a label each needs AS.
            if (isItem && At(TokenKind.Word) && !AtWord("isnull") && !AtWord("notnull") && EndsItem(Peek(1)))
                break;
            if (precedence == closed)
            {
                Fail("Unexpected " + Describe(Current) + ": it does not chain with the operator before; use parentheses");
                break;
            }

            left = ParseInfix(left, start, precedence, isRestricted, isItem, out var endsWithOperand);
            closed = endsWithOperand && precedence is Precedence.Is or Precedence.Comparison or Precedence.Pattern ? precedence : Precedence.Lowest;
            Grow();
        }

        return left;
    }

    /// <summary>The precedence of the operator that begins here; the lowest when none does.</summary>
    private Precedence PrecedenceHere(bool isRestricted) => Current.Kind switch
    {
        TokenKind.Math => Current.Text switch
        {
            "+" or "-" => Precedence.Additive,
            "/" or "%" => Precedence.Multiplicative,
            "^" => Precedence.Power,
            _ => Precedence.Comparison,
        },
        TokenKind.Star => Precedence.Multiplicative,
        TokenKind.Operator or TokenKind.NamedParameter => Precedence.Operator,
        TokenKind.Typecast => Precedence.Typecast,
        TokenKind.Word when Current.Keyword is not null => isRestricted ? RestrictedWordPrecedence() : WordPrecedence(),
        _ => Precedence.Lowest,
    };

    private Precedence WordPrecedence() => Current.Text switch
    {
        "or" => Precedence.Or,
        "and" => Precedence.And,
        "is" or "isnull" or "notnull" => Precedence.Is,
        "between" or "in" or "like" or "ilike" => Precedence.Pattern,
        "similar" when IsWord(Peek(1), "to") => Precedence.Pattern,
        "not" when Peek(1) is { Kind: TokenKind.Word, Text: "between" or "in" or "like" or "ilike" or "similar" } => Precedence.Pattern,
        "collate" => Precedence.Collate,
        "at" when IsWord(Peek(1), "time") || IsWord(Peek(1), "local") => Precedence.At,
        "operator" when Peek(1).Kind == TokenKind.OpenParen => Precedence.Operator,
        _ => Precedence.Lowest,
    };

    private Precedence RestrictedWordPrecedence() => Current.Text switch
    {
        "is" when Peek(IsWord(Peek(1), "not") ? 2 : 1) is { Kind: TokenKind.Word, Text: "distinct" or "document" } => Precedence.Is,
        "operator" when Peek(1).Kind == TokenKind.OpenParen => Precedence.Operator,
        _ => Precedence.Lowest,
    };

    /// <summary>Whether a token can only follow a whole select item.</summary>
    private static bool EndsItem(Token token) => token.Kind switch
    {
        TokenKind.End or TokenKind.Comma or TokenKind.CloseParen or TokenKind.Semicolon => true,
        TokenKind.Word => token.Text is "from" or "into" or "where" or "group" or "having" or "window" or "union" or "intersect" or "except" or "order" or "limit" or "offset" or "fetch"
            or "for" or "on" or "returning",
        _ => false,
    };

    private Expression ParseInfix(Expression left, int start, Precedence precedence, bool isRestricted, bool isItem, out bool endsWithOperand)
    {
        endsWithOperand = false;
        if (At(TokenKind.Typecast))
        {
            Next();
            var type = ParseTypeName();
            return new Expression.Cast(From(start), left, type);
        }

        if (!At(TokenKind.Word) || AtWord("operator"))
            return ParseBinary(left, start, precedence, isRestricted, out endsWithOperand);
        switch (Current.Text)
        {
            case "and":
            case "or":
                return ParseLogical(left, start, precedence, isItem);
            case "is":
                return ParseTest(left, start, isRestricted, out endsWithOperand);
            case "isnull":
            case "notnull":
                var isNot = Next().Text == "notnull";
                return new Expression.NullTest(From(start), left, isNot);
            case "collate":
                Next();
                var collation = ParseQualifiedName("the name of a collation");
                return new Expression.Collate(From(start), left, collation);
            case "at":
                return ParseTimeZone(left, start);
            default:
                return ParsePattern(left, start, out endsWithOperand);
        }
    }

    private Expression.Logical ParseLogical(Expression left, int start, Precedence precedence, bool isItem)
    {
        var word = Current.Text;
        var operands = new List<Expression> { left };
        while (AtWord(word) && !(isItem && EndsItem(Peek(1))))
        {
            Next();
            operands.Add(ParseOperators(precedence + 1, isRestricted: false));
        }

        return new Expression.Logical(From(start), word == "and", [.. operands]);
    }

    private Expression ParseBinary(Expression left, int start, Precedence precedence, bool isRestricted, out bool endsWithOperand)
    {
        var symbol = ParseOperatorSymbol();
        endsWithOperand = isRestricted || !AtQuantifier();
        if (!endsWithOperand)
            return ParseQuantified(left, start, symbol);
        var right = ParseOperators(precedence + 1, isRestricted);
        return new Expression.Binary(From(start), symbol, left, right);
    }

    private bool AtQuantifier() => At(TokenKind.Word) && Current.Text is "any" or "some" or "all";

    /// <summary><c>ANY (...)</c> and <c>ALL (...)</c>, of a query or an array.</summary>
    private Expression ParseQuantified(Expression left, int start, SqlOperator symbol)
    {
        var isAll = Next().Text == "all";
        if (!At(TokenKind.OpenParen))
        {
            FailExpected("'('");
            return Missing();
        }

        var (query, items) = ParseParentheses();
        if (query is not null)
            return new Expression.QuantifiedQuery(From(start), left, symbol, isAll, query);
        if (items.Length > 1)
            FailAt(items[1].Span, "ANY and ALL take one array or one query", "compare with a list by IN, or write ARRAY[...]");
        return new Expression.QuantifiedArray(From(start), left, symbol, isAll, items.Length == 0 ? Missing() : items[0]);
    }

    /// <summary>An operator by its symbol, or as <c>OPERATOR(schema.symbol)</c>. Where an operand stands before it, <c>@name</c> is the operator <c>@</c> before a name.</summary>
    private SqlOperator ParseOperatorSymbol()
    {
        var token = Current;
        if (token.Kind == TokenKind.NamedParameter)
        {
            var word = Lexer.Fold(token.Text);
            _tokens[_index] = new Token(TokenKind.Word, token.Start + 1, token.End, word, KeywordTable.Find(word));
            return new SqlOperator(new TextSpan(token.Start, 1), "@", []);
        }

        Next();
        if (token.Kind != TokenKind.Word)
            return new SqlOperator(token.Span, token.Text, []);
        Expect(TokenKind.OpenParen, "'('");
        var qualifiers = new List<Name>();
        while (!IsSymbol(Current) && IsColumnName())
        {
            qualifiers.Add(NextName());
            Expect(TokenKind.Dot, "'.'");
        }

        var symbol = IsSymbol(Current) ? Next().Text : string.Empty;
        if (symbol.Length == 0)
            FailExpected("an operator");
        Expect(TokenKind.CloseParen, "')'");
        return new SqlOperator(From(token.Start), symbol, [.. qualifiers]);
    }

    private static bool IsSymbol(Token token) => token.Kind is TokenKind.Operator or TokenKind.Math or TokenKind.Star;
}
