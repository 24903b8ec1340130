using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>Functions, parameters and patterns.</content>
internal sealed partial class Parser
{
    /// <summary>Reads type parameters, parameters, return type and body.</summary>
    private FunctionSyntax ParseFunctionRest(string? name, bool isGenerator)
    {
        if (At(TokenKind.LessThan))
            SkipTypeArguments();
        var (parameters, rest) = ParseParameters();
        SkipTypeAnnotation();
        var body = At(TokenKind.OpenBrace) ? ParseLazyBody() : null;
        return new FunctionSyntax(name, parameters, rest, null, body) { IsGenerator = isGenerator };
    }

    private LazyBody<Statement> ParseLazyBody() => ParseLazy(parser => parser.ParseStatements(isTopLevel: false));

    private LazyBody<T> ParseLazy<T>(Func<Parser, T[]> parse)
    {
        var start = Current.Start;
        var open = _index;
        if (!SkipBrackets())
            return new LazyBody<T>(From(start), static (_, _) => []);
        var close = _index - 1;

        // Each reading counts its own errors: an earlier one must not use up what a later one, perhaps of another compilation, may report.
        return new LazyBody<T>(From(start), (source, diagnostics) => parse(new Parser(source, diagnostics, _list, [], open + 1, close)));
    }

    private (PatternElement[] Parameters, Pattern? RestParameter) ParseParameters()
    {
        if (!Take(TokenKind.OpenParen))
        {
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'('", Describe(Current));
            return ([], null);
        }

        Pattern? rest = null;
        var parameters = new List<PatternElement>();
        ParseList(TokenKind.CloseParen, ")", () =>
        {
            while (Take(TokenKind.At))
                ParsePostfix(ParsePrimary());
            var isProperty = false;
            while (Current.Word is "public" or "private" or "protected" or "readonly" or "override"
                && Peek(1).Kind is TokenKind.Word or TokenKind.OpenBrace or TokenKind.OpenBracket)
            {
                Next();
                isProperty = true;
            }

            var isRest = Take(TokenKind.Ellipsis);
            var isThis = AtWord("this");
            var element = ParsePatternElement() with { IsProperty = isProperty };
            if (isRest)
                rest = element.Target;
            else if (!isThis)
                parameters.Add(element);
            return element;
        });
        return ([.. parameters], rest);
    }

    private PatternElement ParsePatternElement()
    {
        var target = ParsePattern();
        Take(TokenKind.Question);
        SkipTypeAnnotation();
        return new PatternElement(target, Take(TokenKind.Equals) ? ParseAssignment() : null);
    }

    private Pattern ParsePattern()
    {
        var token = Current;
        if (!Enter())
        {
            Leave();
            return new Pattern.Missing(token.Span);
        }

        Pattern pattern;
        if (token.Kind == TokenKind.Word)
            pattern = new Pattern.Name(token.Span, Next().Word!);
        else if (token.Kind == TokenKind.OpenBrace)
            pattern = ParseObjectPattern();
        else if (token.Kind == TokenKind.OpenBracket)
            pattern = ParseArrayPattern();
        else
            pattern = MissingPattern(token);
        Leave();
        return pattern;
    }

    private Pattern.Missing MissingPattern(Token token)
    {
        Report(DiagnosticCatalogue.NameExpected, losesText: true, Describe(token));
        return new Pattern.Missing(token.Span);
    }

    private Pattern.Object ParseObjectPattern()
    {
        var start = Next().Start;
        Pattern? rest = null;
        var properties = new List<PatternProperty>();
        ParseList(TokenKind.CloseBrace, "}", () =>
        {
            if (Take(TokenKind.Ellipsis))
            {
                rest = ParsePattern();
                return 0;
            }

            var keyToken = Current;
            var key = ParsePropertyKey();
            Pattern target = Take(TokenKind.Colon) ? ParsePattern() : new Pattern.Name(keyToken.Span, keyToken.Word ?? string.Empty);
            properties.Add(new PatternProperty(key, target, Take(TokenKind.Equals) ? ParseAssignment() : null));
            return 0;
        });
        return new Pattern.Object(From(start), [.. properties], rest);
    }

    private Pattern.Array ParseArrayPattern()
    {
        var start = Next().Start;
        Pattern? rest = null;
        var elements = new List<PatternElement?>();
        ParseList(TokenKind.CloseBracket, "]", () =>
        {
            if (At(TokenKind.Comma))
                elements.Add(null);
            else if (Take(TokenKind.Ellipsis))
                rest = ParsePattern();
            else
                elements.Add(ParsePatternElement());
            return 0;
        });
        return new Pattern.Array(From(start), [.. elements], rest);
    }

    /// <summary>Whether an arrow function starts at the parenthesis at an index: decided by the token after its partner.</summary>
    private bool IsArrowAt(int index)
    {
        var close = _list.Partners[index];
        if (close < 0 || close + 1 >= _end)
            return false;
        var after = _tokens[close + 1].Kind;
        if (after == TokenKind.Arrow)
            return true;
        if (after != TokenKind.Colon || (_inConditionalBranch && !LooksLikeParameters(index, close)))
            return false;
        var saved = _index;
        _index = close + 2;
        var isArrow = TryRead(() =>
        {
            ParseType();
            return At(TokenKind.Arrow);
        });
        _index = saved;
        return isArrow;
    }

    /// <summary>In <c>a ? (b) : c =&gt; d</c> the parentheses hold no parameters; empty ones or a type annotation show that they do.</summary>
    private bool LooksLikeParameters(int open, int close)
    {
        if (close == open + 1)
            return true;
        return _tokens[open + 1].Kind == TokenKind.Word && _tokens[open + 2].Kind is TokenKind.Colon or TokenKind.Question;
    }

    private Expression.Function ParseArrow(bool isAsync)
    {
        var start = Current.Start;
        if (isAsync)
            Next();
        PatternElement[] parameters;
        Pattern? rest = null;
        if (At(TokenKind.Word))
        {
            var name = Next();
            parameters = [new PatternElement(new Pattern.Name(name.Span, name.Word!), null)];
        }
        else
        {
            if (At(TokenKind.LessThan))
                SkipTypeArguments();
            (parameters, rest) = ParseParameters();
            SkipTypeAnnotation();
        }

        Expect(TokenKind.Arrow, "'=>'");
        var body = At(TokenKind.OpenBrace) ? ParseLazyBody() : null;
        var expression = body is null ? ParseAssignment() : null;
        return new Expression.Function(
            From(start), new FunctionSyntax(null, parameters, rest, expression, body) { IsArrow = true });
    }
}
