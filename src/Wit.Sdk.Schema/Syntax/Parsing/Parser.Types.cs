using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>Types, stepped over: no type changes a value. Only <c>typeof x</c> and references keep a shape, since they can name a row type.</content>
internal sealed partial class Parser
{
    private void SkipTypeAnnotation()
    {
        if (Take(TokenKind.Colon))
            ParseType();
    }

    private TypeSyntax ParseType()
    {
        if (!Enter())
        {
            Leave();
            return TypeSyntax.Skipped;
        }

        var type = ParseUnionType();
        if (AtWord("extends") && !Current.NewLineBefore)
        {
            type = TypeSyntax.Skipped;
            Next();
            ParseUnionType();
            if (Take(TokenKind.Question))
            {
                ParseType();
                Expect(TokenKind.Colon, "':'");
                ParseType();
            }
        }

        Leave();
        return type;
    }

    private TypeSyntax ParseUnionType()
    {
        if (At(TokenKind.Bar) || At(TokenKind.Ampersand))
            Next();
        var type = ParseOperatorType();
        while (At(TokenKind.Bar) || At(TokenKind.Ampersand))
        {
            Next();
            ParseOperatorType();
            type = TypeSyntax.Skipped;
        }

        return type;
    }

    private TypeSyntax ParseOperatorType()
    {
        if (!Enter())
        {
            Leave();
            return TypeSyntax.Skipped;
        }

        var type = ParseOperatorTypeCore();
        Leave();
        return type;
    }

    private TypeSyntax ParseOperatorTypeCore()
    {
        var next = Peek(1);
        var startsType = !next.NewLineBefore
            && next.Kind is TokenKind.Word or TokenKind.OpenBrace or TokenKind.OpenBracket or TokenKind.OpenParen or TokenKind.String;
        if (startsType && Current.Word is "keyof" or "unique" or "readonly" or "infer" or "asserts")
        {
            Next();
            ParseOperatorType();
            return TypeSyntax.Skipped;
        }

        if ((AtWord("new") && next.Kind is TokenKind.OpenParen or TokenKind.LessThan) || (AtWord("abstract") && next.Word == "new"))
        {
            while (At(TokenKind.Word))
                Next();
        }

        if (At(TokenKind.LessThan))
        {
            SkipTypeArguments();
            return ParseParenthesizedType();
        }

        var type = At(TokenKind.OpenParen) ? ParseParenthesizedType() : ParsePrimaryType();
        if (AtWord("is") && !Current.NewLineBefore)
        {
            Next();
            ParseType();
            return TypeSyntax.Skipped;
        }

        return ParseTypePostfix(type);
    }

    private TypeSyntax ParseTypePostfix(TypeSyntax type)
    {
        while (At(TokenKind.OpenBracket) && !Current.NewLineBefore)
        {
            if (!SkipBrackets())
                break;
            type = TypeSyntax.Skipped;
        }

        return type;
    }

    /// <summary>A type in parentheses, or a function type when an arrow follows them.</summary>
    private TypeSyntax ParseParenthesizedType()
    {
        if (!At(TokenKind.OpenParen))
        {
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'('", Describe(Current));
            return TypeSyntax.Skipped;
        }

        if (SkipBrackets() && Take(TokenKind.Arrow))
            ParseType();
        return TypeSyntax.Skipped;
    }

    private TypeSyntax ParsePrimaryType()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Word when token.Word == "typeof":
                Next();
                return ParseTypeQuery();
            case TokenKind.Word when token.Word == "import":
                Next();
                if (At(TokenKind.OpenParen))
                    SkipBrackets();
                while (Take(TokenKind.Dot))
                    Next();
                if (At(TokenKind.LessThan))
                    SkipTypeArguments();
                return TypeSyntax.Skipped;
            case TokenKind.Word:
                return ParseTypeReference();
            case TokenKind.OpenBrace or TokenKind.OpenBracket:
                SkipBrackets();
                return TypeSyntax.Skipped;
            case TokenKind.String or TokenKind.Number or TokenKind.BigInt:
                Next();
                return TypeSyntax.Skipped;
            case TokenKind.Minus:
                Next();
                Next();
                return TypeSyntax.Skipped;
            case TokenKind.Template or TokenKind.TemplateHead:
                SkipTemplateType();
                return TypeSyntax.Skipped;
            default:
                Report(DiagnosticCatalogue.TypeExpected, losesText: false, Describe(token));
                return TypeSyntax.Skipped;
        }
    }

    private void SkipTemplateType()
    {
        var isOpen = Next().Kind == TokenKind.TemplateHead;
        while (isOpen && !AtEnd)
        {
            ParseType();
            if (Current.Kind is not (TokenKind.TemplateMiddle or TokenKind.TemplateTail))
            {
                Report(DiagnosticCatalogue.TokenExpected, losesText: false, "'}'", Describe(Current));
                SkipToTemplatePart();
            }

            isOpen = Next().Kind == TokenKind.TemplateMiddle;
        }
    }

    private TypeSyntax ParseTypeQuery()
    {
        var token = Current;
        if (token.Word == "import")
            return ParsePrimaryType();
        Expression target = new Expression.Identifier(token.Span, ParseName());
        while (At(TokenKind.Dot))
        {
            Next();
            target = ParseMember(target, isOptional: false);
        }

        if (At(TokenKind.LessThan) && !Current.NewLineBefore)
            SkipTypeArguments();
        return new TypeSyntax.Query(target);
    }

    private TypeSyntax.Reference ParseTypeReference()
    {
        var name = Next().Word!;
        while (Take(TokenKind.Dot))
            name = ParseName();
        if (!At(TokenKind.LessThan) || Current.NewLineBefore)
            return new TypeSyntax.Reference(name, []);
        var arguments = SkipTypeArguments();
        return new TypeSyntax.Reference(name, [.. arguments]);
    }

    /// <summary>Reads <c>&lt;...&gt;</c>: type arguments, or type parameters with their constraints and defaults.</summary>
    private List<TypeSyntax> SkipTypeArguments()
    {
        var arguments = new List<TypeSyntax>();
        Next();
        while (!AtEnd && !At(TokenKind.GreaterThan))
        {
            var before = _index;
            while (Current.Word is "const" or "in" or "out" && Peek(1).Kind == TokenKind.Word)
                Next();
            arguments.Add(ParseType());
            if (Take(TokenKind.Equals))
                ParseType();
            if (!Take(TokenKind.Comma) && !At(TokenKind.GreaterThan))
                break;
            if (_index == before)
                break;
        }

        if (!Take(TokenKind.GreaterThan))
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'>'", Describe(Current));
        return arguments;
    }
}
