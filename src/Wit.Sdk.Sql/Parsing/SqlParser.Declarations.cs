using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Declarations: the DDL that adds functions, types and sequences, read as far as statements that use them need it.</content>
internal sealed partial class SqlParser
{
    /// <summary>Reads the declarations of a script. Statements of other kinds, and those with an error, declare nothing: a check of the script reports the error.</summary>
    public static IReadOnlyList<Declaration> ParseDeclarations(string text)
    {
        var parser = new SqlParser(text, SqlOptions.Plain);
        var declarations = new List<Declaration>();
        foreach (var (first, end) in StatementSplitter.Split(parser._tokens))
        {
            parser.Begin(first, end);
            var declaration = parser.TakeWord("create") ? parser.ParseDeclaration(parser._tokens[first].Start) : null;
            if (declaration is not null && !parser._hasFailed) declarations.Add(declaration with { Span = parser.From(parser._tokens[first].Start) });
        }

        return declarations;
    }

    private Declaration? ParseDeclaration(int start)
    {
        TakeWords("or", "replace");
        while (AtWord("temp") || AtWord("temporary") || AtWord("unlogged")) Next();
        var kind = Next();
        if (kind.Kind != TokenKind.Word || kind.Text is not ("function" or "domain" or "type" or "sequence" or "extension")) return null;
        if (AtWords("if", "not")) _index += 3;
        var name = kind.Text == "function" ? ParseFunctionName() : ParseQualifiedName("a name");
        return kind.Text switch
        {
            "function" => ParseFunctionDeclaration(start, name),
            "domain" => ParseDomain(start, name),
            "type" => ParseTypeDeclaration(start, name),
            "sequence" => new Declaration.Sequence(From(start), name),
            _ => new Declaration.Extension(From(start), name),
        };
    }

    private Declaration.Domain ParseDomain(int start, QualifiedName name)
    {
        TakeWord("as");
        var type = ParseTypeName();
        var isNotNull = false;
        for (; !At(TokenKind.End); Next()) isNotNull |= AtWords("not", "null");
        return new Declaration.Domain(From(start), name, type, isNotNull);
    }

    private Declaration? ParseTypeDeclaration(int start, QualifiedName name)
    {
        if (!TakeWord("as")) return null;
        if (At(TokenKind.OpenParen)) return new Declaration.Composite(From(start), name, ParseParenthesizedList(ParseColumnDefinition));
        return TakeWord("enum") ? new Declaration.Enum(From(start), name, ParseParenthesizedList(() => Next().Text)) : null;
    }

    private Declaration.Function ParseFunctionDeclaration(int start, QualifiedName name)
    {
        var open = Current;
        Expect(TokenKind.OpenParen, "'('");
        var parameters = At(TokenKind.CloseParen) ? [] : ParseList(ParseFunctionParameter).ToList();
        ExpectClose(open);
        TypeName? result = null;
        var (returnsSet, isStrict) = (false, false);
        while (!At(TokenKind.End) && !AtWords("begin", "atomic"))
        {
            if (TakeWords("returns", "table"))
            {
                parameters.AddRange(ParseParenthesizedList(ParseColumnDefinition).Select(column => new FunctionParameter(column.Name, column.Type, "table", HasDefault: false)));
                returnsSet = true;
            }
            else if (TakeWords("returns", "null"))
            {
                isStrict = true;
            }
            else if (TakeWord("returns"))
            {
                result = ParseTypeName();
                returnsSet |= result.IsSetOf;
            }
            else
            {
                isStrict |= AtWord("strict");
                Next();
            }
        }

        return new Declaration.Function(From(start), name, [.. parameters]) { Result = result, ReturnsSet = returnsSet, IsStrict = isStrict };
    }

    private FunctionParameter ParseFunctionParameter()
    {
        var mode = ParseMode();
        Name? name = null;
        if (IsParameterName()) name = NextName();
        // The mode may stand behind the name, too.
        mode ??= ParseMode() ?? "in";
        var type = ParseTypeName();
        var hasDefault = AtWord("default") || (At(TokenKind.Math) && Current.Text == "=");
        if (hasDefault)
        {
            Next();
            ParseExpression();
        }

        return new FunctionParameter(name, type, mode, hasDefault);
    }

    private string? ParseMode()
    {
        if (!AtWord("in") && !AtWord("out") && !AtWord("inout") && !AtWord("variadic")) return null;
        var mode = Next().Text;
        return mode == "in" && TakeWord("out") ? "inout" : mode;
    }

    // A name stands before a type, and a type of one word before ',', ')', a default, '[', '(' or '.'.
    private bool IsParameterName() =>
        (Current.Kind == TokenKind.QuotedName || IsFunctionName()) && !AtWords("double", "precision") && !AtWord("setof")
        && Peek(1).Kind is TokenKind.Word or TokenKind.QuotedName && !IsWord(Peek(1), "default") && !IsWord(Peek(1), "array");
}
