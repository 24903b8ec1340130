using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>Classes.</content>
internal sealed partial class Parser
{
    private ClassSyntax ParseClass()
    {
        Next();
        var name = At(TokenKind.Word) && !AtWord("extends") && !AtWord("implements") ? Next().Word : null;
        if (At(TokenKind.LessThan))
            SkipTypeArguments();
        Expression? parent = null;
        if (TakeWord("extends"))
            parent = ParsePostfix(ParsePrimary());
        // Type arguments of what it extends, and what it implements.
        while (!AtEnd && !At(TokenKind.OpenBrace) && !AtStatementBoundary())
        {
            if (At(TokenKind.LessThan))
                SkipTypeArguments();
            else
                SkipToken();
        }

        if (At(TokenKind.OpenBrace))
            return new ClassSyntax(name, parent, ParseLazy(parser => parser.ParseClassMembers()));
        Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'{'", Describe(Current));
        return new ClassSyntax(name, parent, new LazyBody<ClassMember>(From(Current.Start), static (_, _) => []));
    }

    private ClassMember[] ParseClassMembers()
    {
        var members = new List<ClassMember>();
        while (!AtEnd)
        {
            if (Take(TokenKind.Semicolon))
                continue;
            var before = _index;
            members.Add(ParseClassMember());
            if (_index == before)
                Next();
        }

        return [.. members];
    }

    private ClassMember ParseClassMember()
    {
        while (Take(TokenKind.At))
            ParsePostfix(ParsePrimary());
        var start = Current.Start;
        var (isStatic, isGetter, isSetter) = ParseModifiers();
        if (isStatic && At(TokenKind.OpenBrace))
        {
            var body = new FunctionSyntax(null, [], null, null, ParseLazyBody());
            return new ClassMember.Initializer(From(start), new Expression.Missing(From(start)), body);
        }

        if (At(TokenKind.OpenBracket) && Peek(1).Kind == TokenKind.Word && Peek(2).Kind == TokenKind.Colon)
        {
            SkipBrackets();
            SkipTypeAnnotation();
            EndStatement();
            return new ClassMember.Nothing(From(start));
        }

        var isGenerator = Take(TokenKind.Star);
        var key = ParsePropertyKey();
        if (Current.Kind is TokenKind.Question or TokenKind.Bang)
            Next();
        if (!At(TokenKind.OpenParen) && !At(TokenKind.LessThan))
            return ParseField(start, key, isStatic);
        var syntax = ParseFunctionRest(null, isGenerator);
        if (isSetter || syntax.Body is null)
            return new ClassMember.Nothing(From(start));
        return isGetter ? new ClassMember.Getter(From(start), key, isStatic, syntax) : new ClassMember.Method(From(start), key, isStatic, syntax);
    }

    private ClassMember.Field ParseField(int start, Expression key, bool isStatic)
    {
        SkipTypeAnnotation();
        var value = Take(TokenKind.Equals) ? ParseAssignment() : null;
        EndStatement();
        return new ClassMember.Field(From(start), key, isStatic, value);
    }

    /// <summary>The words before a member's name; a word that no name follows is the name itself.</summary>
    private (bool IsStatic, bool IsGetter, bool IsSetter) ParseModifiers()
    {
        var (isStatic, isGetter, isSetter) = (false, false, false);
        while (Current.Word is "public" or "private" or "protected" or "readonly" or "override" or "declare" or "abstract" or "accessor" or "static" or "async" or "get" or "set")
        {
            var next = Peek(1);
            if (!IsKeyStart(next) && next.Kind != TokenKind.Star && !(AtWord("static") && next.Kind == TokenKind.OpenBrace))
                break;
            var word = Next().Word;
            isStatic |= word == "static";
            isGetter |= word == "get";
            isSetter |= word == "set";
        }

        return (isStatic, isGetter, isSetter);
    }
}
