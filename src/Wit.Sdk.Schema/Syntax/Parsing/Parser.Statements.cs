using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>Statements.</content>
internal sealed partial class Parser
{
    private Statement[] ParseStatements(bool isTopLevel)
    {
        var statements = new List<Statement>();
        while (!AtEnd && (isTopLevel || !At(TokenKind.CloseBrace)))
        {
            var before = _index;
            statements.Add(ParseStatement());
            if (_index > before)
                continue;
            Report(DiagnosticCatalogue.StatementExpected, losesText: true, Describe(Current));
            Next();
        }

        return [.. statements];
    }

    private Statement ParseStatement()
    {
        if (!Enter())
        {
            Leave();
            return new Statement.Empty(Current.Span);
        }

        var statement = Current.Kind switch
        {
            TokenKind.OpenBrace => ParseBlock(),
            TokenKind.Semicolon => new Statement.Empty(Next().Span),
            TokenKind.CloseBrace or TokenKind.CloseParen or TokenKind.CloseBracket => new Statement.Empty(Current.Span),
            TokenKind.At => ParseDecorated(),
            TokenKind.Word => ParseWordStatement(),
            _ => ParseExpressionStatement(),
        };
        Leave();
        return statement;
    }

    private Statement ParseWordStatement()
    {
        var start = Current.Start;
        var next = Peek(1);
        switch (Current.Word)
        {
            case "import" when next.Kind is not (TokenKind.OpenParen or TokenKind.Dot):
                return ParseImport();
            case "export":
                return ParseExport();
            case "if":
                return ParseIf();
            case "return":
                Next();
                return new Statement.Return(From(start), ParseOperandToLineEnd());
            case "throw":
                Next();
                return new Statement.Throw(From(start), ParseOperandToLineEnd() ?? new Expression.Missing(Current.Span));
            case "for":
                return ParseFor();
            case "while":
                return ParseWhile();
            case "do":
                return ParseDo();
            case "switch":
                return ParseSwitch();
            case "try":
                return ParseTry();
            case "break" or "continue":
                return ParseJump();
            case "debugger":
                Next();
                EndStatement();
                return new Statement.Empty(From(start));
            default:
                if (next.Kind != TokenKind.Colon)
                    return ParseDeclaration(DocCommentHere(), isExported: false) ?? ParseExpressionStatement();
                Next();
                Next();
                return ParseStatement();
        }
    }

    private Statement.Evaluate ParseExpressionStatement()
    {
        var start = Current.Start;
        var value = ParseExpression();
        EndStatement();
        return new Statement.Evaluate(From(start), value);
    }

    private Expression? ParseOperandToLineEnd()
    {
        var value = At(TokenKind.Semicolon) || At(TokenKind.CloseBrace) || AtEnd || Current.NewLineBefore ? null : ParseExpression();
        EndStatement();
        return value;
    }

    private Statement ParseDecorated()
    {
        while (Take(TokenKind.At))
            ParsePostfix(ParsePrimary());
        return ParseStatement();
    }

    private Statement.Block ParseBlock()
    {
        var opening = Next();
        var statements = ParseStatements(isTopLevel: false);
        if (!Take(TokenKind.CloseBrace))
            ReportAt(opening.Span, DiagnosticCatalogue.UnclosedBracket, losesText: true, "{", "}");
        return new Statement.Block(From(opening.Start), statements);
    }

    private Statement.If ParseIf()
    {
        // A chain of any length is one level of nesting.
        var branches = new Stack<(int Start, Expression Condition, Statement Then)>();
        Statement? otherwise = null;
        do
        {
            var start = Next().Start;
            branches.Push((start, ParseCondition(), ParseStatement()));
            if (!TakeWord("else"))
                break;
            otherwise = AtWord("if") ? null : ParseStatement();
        }
        while (otherwise is null && AtWord("if"));
        while (branches.Count > 1)
            otherwise = MakeIf(branches.Pop(), otherwise);
        return MakeIf(branches.Pop(), otherwise);
    }

    private Statement.If MakeIf((int Start, Expression Condition, Statement Then) branch, Statement? otherwise) =>
        new(From(branch.Start), branch.Condition, branch.Then, otherwise);

    private Expression ParseCondition()
    {
        Expect(TokenKind.OpenParen, "'('");
        var condition = ParseExpression();
        Expect(TokenKind.CloseParen, "')'");
        return condition;
    }

    private Statement ParseFor()
    {
        var start = Next().Start;
        TakeWord("await");
        Expect(TokenKind.OpenParen, "'('");
        Statement? initial = null;
        if (AtWord("const") || AtWord("let") || AtWord("var"))
        {
            var declarationStart = Next().Start;
            var target = ParsePattern();
            if (AtWord("of") || AtWord("in"))
                return ParseForEach(start, target);
            SkipTypeAnnotation();
            var value = Take(TokenKind.Equals) ? ParseAssignment() : null;
            var declarators = new List<Declarator> { new(From(declarationStart), target, value) };
            while (Take(TokenKind.Comma))
                declarators.Add(ParseDeclarator());
            initial = new Statement.Variables(From(declarationStart), [.. declarators], false, false, null);
        }
        else if (!At(TokenKind.Semicolon))
        {
            var value = ParseExpression();
            initial = new Statement.Evaluate(value.Span, value);
        }

        Expect(TokenKind.Semicolon, "';'");
        var condition = At(TokenKind.Semicolon) ? null : ParseExpression();
        Expect(TokenKind.Semicolon, "';'");
        var step = At(TokenKind.CloseParen) ? null : ParseExpression();
        Expect(TokenKind.CloseParen, "')'");
        return new Statement.For(From(start), initial, condition, step, ParseStatement());
    }

    private Statement.ForEach ParseForEach(int start, Pattern target)
    {
        var isKeys = Next().Word == "in";
        var source = ParseExpression();
        Expect(TokenKind.CloseParen, "')'");
        return new Statement.ForEach(From(start), target, source, isKeys, ParseStatement());
    }

    private Statement.While ParseWhile()
    {
        var start = Next().Start;
        var condition = ParseCondition();
        return new Statement.While(From(start), condition, ParseStatement(), TestsAfter: false);
    }

    private Statement.While ParseDo()
    {
        var start = Next().Start;
        var body = ParseStatement();
        if (!TakeWord("while"))
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'while'", Describe(Current));
        var condition = ParseCondition();
        Take(TokenKind.Semicolon);
        return new Statement.While(From(start), condition, body, TestsAfter: true);
    }

    private Statement.Switch ParseSwitch()
    {
        var start = Next().Start;
        var value = ParseCondition();
        var cases = new List<SwitchCase>();
        Expect(TokenKind.OpenBrace, "'{'");
        while (AtWord("case") || AtWord("default"))
        {
            var test = Next().Word == "case" ? ParseExpression() : null;
            Expect(TokenKind.Colon, "':'");
            var body = new List<Statement>();
            while (!AtEnd && !At(TokenKind.CloseBrace) && !AtWord("case") && !(AtWord("default") && Peek(1).Kind == TokenKind.Colon))
            {
                var before = _index;
                body.Add(ParseStatement());
                if (_index == before)
                    break;
            }

            cases.Add(new SwitchCase(test, [.. body]));
        }

        Expect(TokenKind.CloseBrace, "'}'");
        return new Statement.Switch(From(start), value, [.. cases]);
    }

    private Statement.Try ParseTry()
    {
        var start = Next().Start;
        var body = ParseBracedStatements();
        Pattern? target = null;
        Statement[]? caught = null;
        if (TakeWord("catch"))
        {
            if (Take(TokenKind.OpenParen))
            {
                target = ParsePattern();
                SkipTypeAnnotation();
                Expect(TokenKind.CloseParen, "')'");
            }

            caught = ParseBracedStatements();
        }

        var last = TakeWord("finally") ? ParseBracedStatements() : null;
        return new Statement.Try(From(start), body, target, caught, last);
    }

    private Statement[] ParseBracedStatements()
    {
        if (At(TokenKind.OpenBrace))
            return ParseBlock().Statements;
        Expect(TokenKind.OpenBrace, "'{'");
        return [];
    }

    private Statement.Jump ParseJump()
    {
        var token = Next();
        if (At(TokenKind.Word) && !Current.NewLineBefore)
            Next();
        EndStatement();
        return new Statement.Jump(token.Span, token.Word == "break");
    }
}
