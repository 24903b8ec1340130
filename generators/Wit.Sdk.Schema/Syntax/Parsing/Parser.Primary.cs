using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Schema.Syntax;

/// <content>What expressions are made of.</content>
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
                return new Expression.Regex(Next().Span);
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
            case "this" or "super":
                return new Expression.Opaque(Next().Span, "'" + token.Word + "'");
            case "function":
                return ParseFunctionExpression(isAsync: false);
            case "async" when Peek(1).Word == "function" && !Peek(1).NewLineBefore:
                Next();
                return ParseFunctionExpression(isAsync: true);
            case "class":
                ParseClass();
                return new Expression.Opaque(From(token.Start), "a class");
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

    private Expression.Function ParseFunctionExpression(bool isAsync)
    {
        var start = Next().Start;
        var isGenerator = Take(TokenKind.Star);
        var name = At(TokenKind.Word) ? Next().Word : null;
        var syntax = ParseFunctionRest(name, isAsync || isGenerator);
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

    private Expression.Opaque ParseImportExpression()
    {
        var start = Next().Start;
        if (Take(TokenKind.Dot))
        {
            Next();
            return new Expression.Opaque(From(start), "'import.meta'");
        }

        if (At(TokenKind.OpenParen))
            ParseArguments();
        return new Expression.Opaque(From(start), "'import(...)'");
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
        var isAccessor = Current.Word is "get" or "set" && IsKeyStart(Peek(1));
        var isAsync = AtWord("async") && !Peek(1).NewLineBefore && (IsKeyStart(Peek(1)) || Peek(1).Kind == TokenKind.Star);
        if (isAccessor || isAsync)
            Next();
        var isGenerator = Take(TokenKind.Star);
        var token = Current;
        var key = ParsePropertyKey();
        var value = ParsePropertyValue(token, isAsync || isGenerator);
        if (isAccessor)
            value = new Expression.Opaque(value.Span, "an accessor");
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

    private Expression ParsePropertyValue(Token key, bool isAsyncOrGenerator)
    {
        if (Take(TokenKind.Colon))
            return ParseAssignment();
        if (At(TokenKind.OpenParen) || At(TokenKind.LessThan))
        {
            var syntax = ParseFunctionRest(null, isAsyncOrGenerator);
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
