using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>The parts of expressions.</content>
internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Word:
                return ParseWordExpression();
            case TokenKind.String:
                return new Expression.String(token.Span, Literals.DecodeString(_source.Content, Next()));
            case TokenKind.Number:
                return new Expression.Number(token.Span, Literals.DecodeNumber(_source.Content, Next()));
            case TokenKind.BigInt:
                return new Expression.BigInt(token.Span, Literals.DecodeBigInt(_source.Content, Next()));
            case TokenKind.Regex:
                return ParseRegex();
            case TokenKind.Jsx:
                return new Expression.Opaque(Next().Span, "JSX");
            case TokenKind.Template or TokenKind.TemplateHead:
                var template = ParseTemplate();
                return template.Parts.Length == 0 ? new Expression.String(template.Span, template.Strings[0]) : template;
            case TokenKind.OpenParen:
                return ParseParenthesized();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.PrivateName:
                return new Expression.Opaque(Next().Span, "a private name");
            default:
                return MissingExpression(token);
        }
    }

    private Expression.Missing MissingExpression(Token token)
    {
        Report(DiagnosticCatalogue.ExpressionExpected, losesText: true, Describe(token));
        return new Expression.Missing(token.Span);
    }

    private Expression ParseParenthesized()
    {
        var opening = Next();
        var outer = _inConditionalBranch;
        _inConditionalBranch = false;
        var inner = ParseExpression();
        _inConditionalBranch = outer;
        if (!Take(TokenKind.CloseParen))
            ReportAt(opening.Span, DiagnosticCatalogue.UnclosedBracket, losesText: true, "(", ")");
        return inner;
    }

    private Expression ParseWordExpression()
    {
        var token = Current;
        switch (token.Word)
        {
            case "true" or "false":
                return new Expression.Boolean(Next().Span, token.Word == "true");
            case "null":
                return new Expression.Null(Next().Span);
            case "function":
                return ParseFunctionExpression();
            case "async" when Peek(1).Word == "function" && !Peek(1).NewLineBefore:
                Next();
                return ParseFunctionExpression();
            case "class":
                var syntax = ParseClass();
                return new Expression.Class(From(token.Start), syntax);
            case "new":
                return ParseNew();
            case "import":
                return ParseImportExpression();
            case "export" or "const" or "if" or "else" or "return" or "for" or "while" or "switch" or "case" or "default" or "throw" or "try"
                or "catch" or "finally" or "break" or "continue" or "var" or "with" or "in" or "instanceof" or "extends" or "enum" or "do":
                return MissingExpression(token);
            default:
                return new Expression.Identifier(token.Span, Next().Word!);
        }
    }

    private Expression.Function ParseFunctionExpression()
    {
        var start = Next().Start;
        var isGenerator = Take(TokenKind.Star);
        var name = At(TokenKind.Word) ? Next().Word : null;
        var syntax = ParseFunctionRest(name, isGenerator);
        return new Expression.Function(From(start), syntax);
    }

    private Expression ParseNew()
    {
        var start = Next().Start;
        if (Take(TokenKind.Dot))
        {
            Next();
            return new Expression.Opaque(From(start), "'new.target'");
        }

        if (!Enter())
        {
            Leave();
            return new Expression.Missing(Current.Span);
        }

        var callee = AtWord("new") ? ParseNew() : ParsePrimary();
        Leave();
        while (At(TokenKind.Dot) || At(TokenKind.OpenBracket))
            callee = Take(TokenKind.Dot) ? ParseMember(callee, isOptional: false) : ParseIndex(callee, isOptional: false);
        if (At(TokenKind.LessThan))
            TrySkipCallTypeArguments();
        var arguments = At(TokenKind.OpenParen) ? ParseArguments() : [];
        return new Expression.New(From(start), callee, arguments);
    }

    private Expression ParseImportExpression()
    {
        var start = Next().Start;
        if (Take(TokenKind.Dot))
        {
            Next();
            return new Expression.ImportMeta(From(start));
        }

        var arguments = At(TokenKind.OpenParen) ? ParseArguments() : [];
        return arguments.Length > 0 ? new Expression.Import(From(start), arguments[0]) : new Expression.Missing(From(start));
    }

    private Expression.Regex ParseRegex()
    {
        var span = Next().Span;
        var text = _source.Content.Substring(span.Start, span.Length);
        var end = text.LastIndexOf('/');
        return end > 0 ? new Expression.Regex(span, text.Substring(1, end - 1), text.Substring(end + 1)) : new Expression.Regex(span, text.Substring(1), string.Empty);
    }

    private Expression.Array ParseArray()
    {
        var start = Next().Start;
        var elements = ParseList(
            TokenKind.CloseBracket, "]", () => At(TokenKind.Comma) ? new Expression.Identifier(Current.Span, "undefined") : ParseElement());
        return new Expression.Array(From(start), [.. elements]);
    }

    private Expression.Object ParseObject()
    {
        var start = Next().Start;
        var members = ParseList(TokenKind.CloseBrace, "}", ParseObjectMember);
        return new Expression.Object(From(start), [.. members]);
    }

    private ObjectMember ParseObjectMember()
    {
        var start = Current.Start;
        if (Take(TokenKind.Ellipsis))
        {
            var argument = ParseAssignment();
            return new ObjectMember.Spread(From(start), argument);
        }

        var docComment = DocCommentHere();
        var accessor = Current.Word is "get" or "set" && IsKeyStart(Peek(1)) ? Current.Word : null;
        var isAsync = AtWord("async") && !Peek(1).NewLineBefore && (IsKeyStart(Peek(1)) || Peek(1).Kind == TokenKind.Star);
        if (accessor is not null || isAsync)
            Next();
        var isGenerator = Take(TokenKind.Star);
        var token = Current;
        var key = ParsePropertyKey();
        var value = ParsePropertyValue(token, isGenerator);
        if (accessor == "get" && value is Expression.Function { Syntax: var getter })
            return new ObjectMember.Getter(token.Span, key, getter, docComment);
        if (accessor == "set")
            return new ObjectMember.Setter(token.Span);
        return key is Expression.String { Value: var name } && token.Kind != TokenKind.OpenBracket
            ? new ObjectMember.Property(token.Span, name, value, docComment)
            : new ObjectMember.Computed(token.Span, key, value, docComment);
    }

    private static bool IsKeyStart(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.String or TokenKind.Number or TokenKind.OpenBracket or TokenKind.PrivateName;

    private Expression ParsePropertyKey()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Word or TokenKind.PrivateName:
                return new Expression.String(token.Span, Next().Word!);
            case TokenKind.String:
                return new Expression.String(token.Span, Literals.DecodeString(_source.Content, Next()));
            case TokenKind.Number:
                return new Expression.String(token.Span, NumberFormat.ToText(Literals.DecodeNumber(_source.Content, Next())));
            case TokenKind.OpenBracket:
                Next();
                var key = ParseAssignment();
                Expect(TokenKind.CloseBracket, "']'");
                return key;
            default:
                Report(DiagnosticCatalogue.NameExpected, losesText: true, Describe(token));
                return new Expression.String(token.Span, string.Empty);
        }
    }

    private Expression ParsePropertyValue(Token key, bool isGenerator)
    {
        if (Take(TokenKind.Colon))
            return ParseAssignment();
        if (At(TokenKind.OpenParen) || At(TokenKind.LessThan))
        {
            var syntax = ParseFunctionRest(null, isGenerator);
            return new Expression.Function(From(key.Start), syntax);
        }

        if (key.Kind == TokenKind.Word)
        {
            if (Take(TokenKind.Equals))
                ParseAssignment();
            return new Expression.Identifier(key.Span, key.Word!);
        }

        if (key.Kind is TokenKind.String or TokenKind.Number or TokenKind.OpenBracket)
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "':'", Describe(Current));
        return new Expression.Missing(key.Span);
    }
}
