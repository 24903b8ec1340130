using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>Imports and exports.</content>
internal sealed partial class Parser
{
    private Statement ParseImport()
    {
        var start = Next().Start;
        if (At(TokenKind.String))
            return FinishImport(start, []);
        var typeOnly = AtWord("type") && Peek(1).Kind is TokenKind.OpenBrace or TokenKind.Star or TokenKind.Word
            && !(Peek(1).Word == "from" && Peek(2).Kind == TokenKind.String) && TakeWord("type");
        var names = new List<ImportName>();
        if (At(TokenKind.Word))
        {
            var local = Next();
            if (At(TokenKind.Equals))
                return ParseImportEquals(start, local);
            names.Add(new ImportName(local.Span, "default", local.Word!, typeOnly));
            Take(TokenKind.Comma);
        }

        if (Take(TokenKind.Star))
        {
            TakeWord("as");
            var span = Current.Span;
            names.Add(new ImportName(span, "*", ParseName(), typeOnly));
        }
        else if (Take(TokenKind.OpenBrace))
        {
            names.AddRange(ParseList(TokenKind.CloseBrace, "}", () =>
            {
                var (span, outer, inner, isType) = ParseSpecifier();
                return new ImportName(span, outer, inner, isType || typeOnly);
            }));
        }

        if (!TakeWord("from"))
        {
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'from'", Describe(Current));
            return new Statement.Import(From(start), string.Empty, Current.Span, [.. names]);
        }

        return FinishImport(start, names);
    }

    private Statement.Import FinishImport(int start, List<ImportName> names)
    {
        var (specifier, span) = ParseModuleSpecifier();
        EndStatement();
        return new Statement.Import(From(start), specifier, span, [.. names]);
    }

    private Statement ParseImportEquals(int start, Token local)
    {
        Next();
        var value = ParseExpression();
        EndStatement();
        if (value is Expression.Call { Arguments: [Expression.String file] })
            return new Statement.Import(From(start), file.Value, file.Span, [new ImportName(local.Span, "*", local.Word!, false)]);
        return new Statement.Variables(
            From(start), [new Declarator(local.Span, new Pattern.Name(local.Span, local.Word!), value)], false, false, null);
    }

    private (string Specifier, TextSpan Span) ParseModuleSpecifier()
    {
        var token = Current;
        if (token.Kind != TokenKind.String)
        {
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "the name of a file in quotes", Describe(token));
            return (string.Empty, token.Span);
        }

        Next();
        if ((AtWord("with") || AtWord("assert")) && Peek(1).Kind == TokenKind.OpenBrace)
        {
            Next();
            SkipBrackets();
        }

        return (Literals.DecodeString(_source.Content, token), token.Span);
    }

    /// <summary>Reads <c>[type] name [as other]</c>.</summary>
    private (TextSpan Span, string First, string Second, bool IsType) ParseSpecifier()
    {
        var isType = AtWord("type") && (Peek(1).Kind is TokenKind.Word or TokenKind.String) && !(Peek(1).Word == "as" && Peek(2).Word != "as") && TakeWord("type");
        var span = Current.Span;
        var first = ParseSpecifierName();
        var second = TakeWord("as") ? ParseSpecifierName() : first;
        return (span, first, second, isType);
    }

    private string ParseSpecifierName() =>
        At(TokenKind.String) ? Literals.DecodeString(_source.Content, Next()) : ParseName();

    private Statement ParseExport()
    {
        var docComment = DocCommentHere();
        var start = Next().Start;
        if (At(TokenKind.Star) || (AtWord("type") && Peek(1).Kind == TokenKind.Star))
            return ParseExportAll(start);
        if (At(TokenKind.OpenBrace) || (AtWord("type") && Peek(1).Kind == TokenKind.OpenBrace))
            return ParseExportNames(start);
        if (AtWord("default") || At(TokenKind.Equals))
        {
            return ParseExportDefault(start, docComment, isOneValue: Next().Kind == TokenKind.Equals);
        }

        if (At(TokenKind.At))
            return ParseDecorated();
        if (AtWord("import"))
            return ParseImport();
        if (AtWord("as") && Peek(1).Word == "namespace")
        {
            Next();
            Next();
            Next();
            EndStatement();
            return new Statement.Empty(From(start));
        }

        var declaration = ParseDeclaration(docComment, isExported: true);
        if (declaration is not null)
            return declaration;
        Report(DiagnosticCatalogue.TokenExpected, losesText: true, "a declaration", Describe(Current));
        return new Statement.Empty(From(start));
    }

    private Statement ParseExportDefault(int start, TextSpan? docComment, bool isOneValue)
    {
        if (AtWord("function") || (AtWord("async") && Peek(1).Word == "function") || AtWord("class") || AtWord("interface")
            || (AtWord("abstract") && Peek(1).Word == "class"))
        {
            var declaration = ParseDeclaration(docComment, isExported: false);
            return declaration switch
            {
                Statement.Function { Syntax: var syntax } => new Statement.ExportDefault(From(start), new Expression.Function(From(start), syntax), docComment),
                Statement.Class { Syntax: var syntax } => new Statement.ExportDefault(From(start), new Expression.Class(From(start), syntax), docComment),
                _ => declaration ?? new Statement.Empty(From(start)),
            };
        }

        var value = ParseAssignment();
        EndStatement();
        return new Statement.ExportDefault(From(start), value, docComment, isOneValue);
    }

    private Statement ParseExportAll(int start)
    {
        var typeOnly = TakeWord("type");
        Next();
        var name = TakeWord("as") ? ParseSpecifierName() : null;
        if (!TakeWord("from"))
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'from'", Describe(Current));
        var (specifier, span) = ParseModuleSpecifier();
        EndStatement();
        return typeOnly ? new Statement.Empty(From(start)) : new Statement.ExportAll(From(start), name, specifier, span);
    }

    private Statement.ExportNames ParseExportNames(int start)
    {
        var typeOnly = TakeWord("type");
        Next();
        var names = ParseList(TokenKind.CloseBrace, "}", () =>
        {
            var (span, local, exported, isType) = ParseSpecifier();
            return new ExportName(span, local, exported, isType || typeOnly);
        });
        string? specifier = null;
        var specifierSpan = Current.Span;
        if (TakeWord("from"))
            (specifier, specifierSpan) = ParseModuleSpecifier();
        EndStatement();
        return new Statement.ExportNames(From(start), [.. names], specifier, specifierSpan);
    }
}
