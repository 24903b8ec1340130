using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>Declarations of values, enums, classes and types.</content>
internal sealed partial class Parser
{
    /// <summary>Reads a declaration; null, with nothing read, when there is none.</summary>
    private Statement? ParseDeclaration(TextSpan? docComment, bool isExported)
    {
        var start = Current.Start;
        var next = Peek(1);
        switch (Current.Word)
        {
            case "const" when next.Word == "enum":
                Next();
                return ParseEnum(isExported);
            case "const" or "var" or "let" when next.Kind is TokenKind.Word or TokenKind.OpenBrace or TokenKind.OpenBracket:
                return ParseVariables(docComment, isExported, isAmbient: false);
            case "function":
                return ParseFunctionDeclaration(isExported);
            case "async" when next.Word == "function" && !next.NewLineBefore:
                Next();
                return ParseFunctionDeclaration(isExported);
            case "abstract" when next.Word == "class":
                Next();
                return ParseClassDeclaration(isExported);
            case "class":
                return ParseClassDeclaration(isExported);
            case "enum" when next.Kind == TokenKind.Word:
                return ParseEnum(isExported);
            case "interface" when next.Kind == TokenKind.Word && !next.NewLineBefore:
                Next();
                SkipToBodyAndOverIt();
                return new Statement.Empty(From(start));
            case "type" when next.Kind == TokenKind.Word && !next.NewLineBefore:
                return ParseTypeAlias(isExported);
            case "namespace" or "module" when next.Kind == TokenKind.Word && !next.NewLineBefore:
                Next();
                return ParseNamespace(start, isExported);
            case "namespace" or "module" or "global" when next.Kind is TokenKind.Word or TokenKind.String or TokenKind.OpenBrace && !next.NewLineBefore:
                Next();
                SkipToBodyAndOverIt();
                return new Statement.Empty(From(start));
            case "declare" when next.Kind == TokenKind.Word && !next.NewLineBefore:
                return ParseAmbient(docComment, isExported);
            default:
                return null;
        }
    }

    private Statement? ParseAmbient(TextSpan? docComment, bool isExported)
    {
        var start = Current.Start;
        while (AtWord("declare"))
            Next();
        if (Current.Word is "namespace" or "module" or "global")
        {
            Next();
            SkipToBodyAndOverIt();
            return new Statement.Empty(From(start));
        }

        return AtWord("const") && Peek(1).Word != "enum" || AtWord("let") || AtWord("var")
            ? ParseVariables(docComment, isExported, isAmbient: true)
            : ParseDeclaration(docComment, isExported);
    }

    private Statement.Variables ParseVariables(TextSpan? docComment, bool isExported, bool isAmbient)
    {
        var keyword = Next();
        var declarators = new List<Declarator>();
        do
            declarators.Add(ParseDeclarator());
        while (Take(TokenKind.Comma));
        EndStatement();
        return new Statement.Variables(From(keyword.Start), [.. declarators], isExported, isAmbient, docComment) { IsConstant = keyword.Word == "const" };
    }

    private Declarator ParseDeclarator()
    {
        var start = Current.Start;
        var target = ParsePattern();
        Take(TokenKind.Bang);
        SkipTypeAnnotation();
        var value = Take(TokenKind.Equals) ? ParseAssignment() : null;
        return new Declarator(From(start), target, value);
    }

    private Statement.Function ParseFunctionDeclaration(bool isExported)
    {
        var start = Next().Start;
        var isGenerator = Take(TokenKind.Star);
        var name = At(TokenKind.Word) ? Next().Word : null;
        var syntax = ParseFunctionRest(name, isGenerator);
        if (syntax.Body is null)
            EndStatement();
        return new Statement.Function(From(start), syntax, isExported);
    }

    private Statement.Class ParseClassDeclaration(bool isExported)
    {
        var start = Current.Start;
        var syntax = ParseClass();
        return new Statement.Class(From(start), syntax, isExported);
    }

    /// <summary>Reads a namespace from its name on; one of several names is a namespace within a namespace.</summary>
    private Statement.Namespace ParseNamespace(int start, bool isExported)
    {
        var names = new List<string>();
        do
            names.Add(ParseName());
        while (Take(TokenKind.Dot));
        LazyBody<Statement> body;
        if (At(TokenKind.OpenBrace))
        {
            body = ParseLazyBody();
        }
        else
        {
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'{'", Describe(Current));
            body = new LazyBody<Statement>(From(Current.Start), static (_, _) => []);
        }

        for (var i = names.Count - 1; i > 0; i--)
        {
            var inner = new Statement.Namespace(From(start), names[i], body, IsExported: true);
            body = new LazyBody<Statement>(From(start), (_, _) => [inner]);
        }

        return new Statement.Namespace(From(start), names[0], body, isExported);
    }

    /// <summary>Steps over everything up to a body in braces, and over the body. Braces in type arguments are not a body.</summary>
    private void SkipToBodyAndOverIt()
    {
        while (!AtEnd && !At(TokenKind.OpenBrace) && !At(TokenKind.Semicolon) && !AtStatementBoundary())
        {
            if (At(TokenKind.LessThan))
                SkipTypeArguments();
            else
                SkipToken();
        }

        if (At(TokenKind.OpenBrace))
            SkipBrackets();
        else
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'{'", Describe(Current));
    }

    private Statement.Enum ParseEnum(bool isExported)
    {
        var start = Next().Start;
        var name = ParseName();
        Expect(TokenKind.OpenBrace, "'{'");
        var members = ParseList(TokenKind.CloseBrace, "}", ParseEnumMember);
        return new Statement.Enum(From(start), name, [.. members], isExported);
    }

    private EnumMember ParseEnumMember()
    {
        var token = Current;
        var name = string.Empty;
        if (token.Kind == TokenKind.Word)
            name = Next().Word!;
        else if (token.Kind == TokenKind.String)
            name = Literals.DecodeString(_source.Content, Next());
        else
            Report(DiagnosticCatalogue.NameExpected, losesText: true, Describe(token));
        return new EnumMember(token.Span, name, Take(TokenKind.Equals) ? ParseAssignment() : null);
    }

    private Statement.TypeAlias ParseTypeAlias(bool isExported)
    {
        var start = Next().Start;
        var name = ParseName();
        if (At(TokenKind.LessThan))
            SkipTypeArguments();
        Expect(TokenKind.Equals, "'='");
        var type = ParseType();
        EndStatement();
        return new Statement.TypeAlias(From(start), name, type, isExported);
    }

    private string ParseName()
    {
        if (At(TokenKind.Word))
            return Next().Word!;
        Report(DiagnosticCatalogue.NameExpected, losesText: true, Describe(Current));
        return string.Empty;
    }
}
