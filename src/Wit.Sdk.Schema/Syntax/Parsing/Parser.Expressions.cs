using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>Operators, from the loosest to the tightest.</content>
internal sealed partial class Parser
{
    private Expression ParseExpression()
    {
        var first = ParseAssignment();
        if (!At(TokenKind.Comma))
            return first;
        var items = new List<Expression> { first };
        while (Take(TokenKind.Comma))
            items.Add(ParseAssignment());
        return new Expression.Sequence(From(first.Span.Start), [.. items]);
    }

    private Expression ParseAssignment()
    {
        if (!Enter())
        {
            Leave();
            return new Expression.Missing(Current.Span);
        }

        var expression = FinishAssignment(TryParseArrow() ?? ParseConditional());
        Leave();
        return expression;
    }

    private Expression FinishAssignment(Expression target)
    {
        if (!At(TokenKind.Equals) && !At(TokenKind.CompoundAssignment))
            return target;
        var token = Next();
        var operation = _source.Content.Substring(token.Start, token.End - token.Start);
        return new Expression.Assignment(From(target.Span.Start), operation, target, ParseAssignment());
    }

    private Expression.Function? TryParseArrow()
    {
        var next = Peek(1);
        switch (Current.Kind)
        {
            case TokenKind.Word when next.Kind == TokenKind.Arrow:
                return ParseArrow(isAsync: false);
            case TokenKind.Word when Current.Word == "async" && !next.NewLineBefore
                && ((next.Kind == TokenKind.Word && Peek(2).Kind == TokenKind.Arrow) || (next.Kind == TokenKind.OpenParen && IsArrowAt(_index + 1))
                    || (next.Kind == TokenKind.LessThan && IsGenericArrow(1))):
                return ParseArrow(isAsync: true);
            case TokenKind.OpenParen when IsArrowAt(_index):
                return ParseArrow(isAsync: false);
            case TokenKind.LessThan:
                return IsGenericArrow(0) ? ParseArrow(isAsync: false) : null;
            default:
                return null;
        }
    }

    private bool IsGenericArrow(int offset)
    {
        var start = _index;
        _index += offset;
        var isArrow = TryRead(() =>
        {
            SkipTypeArguments();
            return At(TokenKind.OpenParen) && IsArrowAt(_index);
        });
        _index = start;
        return isArrow;
    }

    /// <summary>Conditions, each of which may stand behind the <c>:</c> of the one before: a chain of any length is one level of nesting.</summary>
    private Expression ParseConditional()
    {
        var last = ParseBinary(0);
        var branches = new Stack<(Expression Condition, Expression WhenTrue)>();
        while (At(TokenKind.Question))
        {
            Next();
            var outer = _inConditionalBranch;
            _inConditionalBranch = true;
            var whenTrue = ParseAssignment();
            _inConditionalBranch = outer;
            branches.Push((last, whenTrue));
            Expect(TokenKind.Colon, "':'");
            last = TryParseArrow() ?? ParseBinary(0);
        }

        if (branches.Count > 0)
            last = FinishAssignment(last);
        while (branches.Count > 0)
        {
            var (condition, whenTrue) = branches.Pop();
            last = new Expression.Conditional(From(condition.Span.Start), condition, whenTrue, last);
        }

        return last;
    }

    private Expression ParseBinary(int minimum)
    {
        var left = ParseUnary();
        while (true)
        {
            if ((AtWord("as") || AtWord("satisfies")) && !Current.NewLineBefore && minimum <= 8)
            {
                Next();
                if (!TakeWord("const"))
                    ParseType();
                continue;
            }

            var (operation, precedence, length) = PeekOperator();
            if (operation.Length == 0 || precedence < minimum)
                return left;
            _index += length;
            if (!Enter())
            {
                Leave();
                return left;
            }

            var right = ParseBinary(operation == "**" ? precedence : precedence + 1);
            Leave();
            left = new Expression.Binary(From(left.Span.Start), operation, left, right);
        }
    }

    /// <summary>The operator at the current token: its text, how tight it binds, and how many tokens it takes.</summary>
    private (string Operator, int Precedence, int Length) PeekOperator() => Current.Kind switch
    {
        TokenKind.QuestionQuestion => ("??", 1, 1),
        TokenKind.BarBar => ("||", 2, 1),
        TokenKind.AmpersandAmpersand => ("&&", 3, 1),
        TokenKind.Bar => ("|", 4, 1),
        TokenKind.Caret => ("^", 5, 1),
        TokenKind.Ampersand => ("&", 6, 1),
        TokenKind.EqualsEquals => ("==", 7, 1),
        TokenKind.BangEquals => ("!=", 7, 1),
        TokenKind.EqualsEqualsEquals => ("===", 7, 1),
        TokenKind.BangEqualsEquals => ("!==", 7, 1),
        TokenKind.LessThan => ("<", 8, 1),
        TokenKind.LessThanEquals => ("<=", 8, 1),
        TokenKind.GreaterThan => PeekGreaterThan(),
        TokenKind.LessThanLessThan => ("<<", 9, 1),
        TokenKind.Plus => ("+", 10, 1),
        TokenKind.Minus => ("-", 10, 1),
        TokenKind.Star => ("*", 11, 1),
        TokenKind.Slash => ("/", 11, 1),
        TokenKind.Percent => ("%", 11, 1),
        TokenKind.StarStar => ("**", 12, 1),
        TokenKind.Word when Current.Word is "instanceof" or "in" => (Current.Word, 8, 1),
        _ => (string.Empty, 0, 0),
    };

    /// <summary>Joins the tokens of <c>&gt;=</c>, <c>&gt;&gt;</c> and <c>&gt;&gt;&gt;</c>, which are apart because types close with them.</summary>
    private (string Operator, int Precedence, int Length) PeekGreaterThan()
    {
        var position = Current.End;
        var next = Peek(1);
        if (next.Start != position)
            return (">", 8, 1);
        if (next.Kind == TokenKind.Equals)
            return (">=", 8, 2);
        if (next.Kind != TokenKind.GreaterThan)
            return (">", 8, 1);
        return Peek(2).Kind == TokenKind.GreaterThan && Peek(2).Start == next.End ? (">>>", 9, 3) : (">>", 9, 2);
    }

    private Expression ParseUnary()
    {
        if (!Enter())
        {
            Leave();
            return new Expression.Missing(Current.Span);
        }

        var expression = ParseUnaryCore();
        Leave();
        return expression;
    }

    private Expression ParseUnaryCore()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Bang or TokenKind.Minus or TokenKind.Plus or TokenKind.Tilde:
                Next();
                var operation = token.Kind switch { TokenKind.Bang => "!", TokenKind.Minus => "-", TokenKind.Plus => "+", _ => "~" };
                var operand = ParseUnary();
                return new Expression.Unary(From(token.Start), operation, operand);
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                Next();
                return new Expression.Update(From(token.Start), token.Kind == TokenKind.PlusPlus, true, ParseUnary());
            case TokenKind.Word when token.Word is "typeof" or "void" or "delete":
                Next();
                return new Expression.Unary(From(token.Start), token.Word, ParseUnary());
            case TokenKind.Word when token.Word == "yield" && !IsNameBefore(Peek(1)):
                return ParseYield();
            case TokenKind.Word when token.Word == "await" && StartsOperand(Peek(1)):
                Next();
                Take(TokenKind.Star);
                return new Expression.Await(From(token.Start), ParseUnary());
            case TokenKind.LessThan:
                SkipTypeArguments();
                return ParseUnary();
            default:
                var target = ParsePostfix(ParsePrimary());
                if (Current.Kind is TokenKind.PlusPlus or TokenKind.MinusMinus && !Current.NewLineBefore)
                    return new Expression.Update(From(token.Start), Next().Kind == TokenKind.PlusPlus, false, target);
                return target;
        }
    }

    /// <summary>Whether a word before a token can only be a name.</summary>
    private static bool IsNameBefore(Token token) => token.Kind is TokenKind.Dot or TokenKind.Equals or TokenKind.CompoundAssignment;

    private Expression.Yield ParseYield()
    {
        var start = Next().Start;
        var isEach = Take(TokenKind.Star);
        var isAlone = !isEach && (Current.NewLineBefore || Current.Kind is TokenKind.CloseParen or TokenKind.CloseBracket or TokenKind.CloseBrace
            or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.EndOfFile);
        return new Expression.Yield(From(start), isAlone ? null : ParseAssignment(), isEach);
    }

    private static bool StartsOperand(Token token) => !token.NewLineBefore
        && token.Kind is TokenKind.Word or TokenKind.String or TokenKind.Number or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
            or TokenKind.Template or TokenKind.TemplateHead or TokenKind.Star or TokenKind.Bang;
}
