using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <content>What follows an expression: members, calls, templates, type arguments.</content>
internal sealed partial class Parser
{
    private Expression ParsePostfix(Expression target)
    {
        var isOptionalChain = false;
        var start = target.Span.Start;
        while (true)
        {
            switch (Current.Kind)
            {
                case TokenKind.Dot:
                    Next();
                    target = ParseMember(target, isOptional: false);
                    break;
                case TokenKind.QuestionDot:
                    Next();
                    isOptionalChain = true;
                    target = ParseOptional(target);
                    break;
                case TokenKind.OpenBracket:
                    target = ParseIndex(target, isOptional: false);
                    break;
                case TokenKind.OpenParen:
                    var arguments = ParseArguments();
                    target = new Expression.Call(From(start), target, arguments, false);
                    break;
                case TokenKind.Template or TokenKind.TemplateHead:
                    target = new Expression.TaggedTemplate(TextSpan.FromBounds(start, Current.End), target, ParseTemplate());
                    break;
                case TokenKind.Bang when !Current.NewLineBefore:
                    Next();
                    break;
                case TokenKind.LessThan when TrySkipCallTypeArguments():
                    break;
                default:
                    return isOptionalChain ? new Expression.OptionalChain(From(start), target) : target;
            }
        }
    }

    private Expression ParseMember(Expression target, bool isOptional)
    {
        var token = Current;
        if (token.Kind is TokenKind.Word or TokenKind.PrivateName && !AtStatementBoundary())
        {
            Next();
            return new Expression.Member(From(target.Span.Start), target, token.Word!, token.Span, isOptional);
        }

        Report(DiagnosticCatalogue.NameExpected, losesText: true, Describe(token));
        return new Expression.Missing(From(target.Span.Start));
    }

    private Expression ParseOptional(Expression target)
    {
        if (At(TokenKind.OpenBracket))
            return ParseIndex(target, isOptional: true);
        if (!At(TokenKind.OpenParen))
            return ParseMember(target, isOptional: true);
        var arguments = ParseArguments();
        return new Expression.Call(From(target.Span.Start), target, arguments, true);
    }

    private Expression.Index ParseIndex(Expression target, bool isOptional)
    {
        Next();
        var key = ParseExpression();
        Expect(TokenKind.CloseBracket, "']'");
        return new Expression.Index(From(target.Span.Start), target, key, isOptional);
    }

    private Expression[] ParseArguments()
    {
        Next();
        return [.. ParseList(TokenKind.CloseParen, ")", ParseElement)];
    }

    /// <summary>An argument or an array element, with or without a spread.</summary>
    private Expression ParseElement()
    {
        var start = Current.Start;
        if (!Take(TokenKind.Ellipsis))
            return ParseAssignment();
        var argument = ParseAssignment();
        return new Expression.Spread(From(start), argument);
    }

    /// <summary>
    /// Steps over <c>&lt;...&gt;</c> when it is a list of type arguments and not two comparisons: TypeScript's rule is that what
    /// follows can't continue a comparison.
    /// </summary>
    private bool TrySkipCallTypeArguments() => _index >= _noTypeArgumentsBefore && TryRead(() =>
    {
        SkipTypeArguments();
        return Current.Kind is TokenKind.OpenParen or TokenKind.Template or TokenKind.TemplateHead or TokenKind.CloseParen or TokenKind.CloseBracket
            or TokenKind.CloseBrace or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dot or TokenKind.QuestionDot
            or TokenKind.EndOfFile || Current.NewLineBefore;
    });

    private Expression.Template ParseTemplate()
    {
        var start = Current.Start;
        var strings = new List<string>();
        var raw = new List<string>();
        var parts = new List<Expression>();
        var token = Next();
        Add(token);
        while (token.Kind is TokenKind.TemplateHead or TokenKind.TemplateMiddle)
        {
            parts.Add(ParseExpression());
            token = Current;
            if (token.Kind is TokenKind.TemplateMiddle or TokenKind.TemplateTail)
            {
                Next();
                Add(token);
                continue;
            }

            Report(DiagnosticCatalogue.TokenExpected, losesText: true, "'}'", Describe(token));
            SkipToTemplatePart();
            token = Current;
            strings.Add(string.Empty);
            raw.Add(string.Empty);
            if (token.Kind is TokenKind.TemplateMiddle or TokenKind.TemplateTail)
                Next();
            else
                break;
        }

        return new Expression.Template(From(start), [.. strings], [.. parts]) { Raw = [.. raw] };

        void Add(Token piece)
        {
            strings.Add(Literals.DecodeTemplate(_source.Content, piece));
            raw.Add(Literals.RawTemplate(_source.Content, piece));
        }
    }

    private void SkipToTemplatePart()
    {
        while (!AtEnd && Current.Kind is not (TokenKind.TemplateMiddle or TokenKind.TemplateTail) && !AtStatementBoundary())
            Next();
        _lastErrorPosition = Current.Start;
    }
}
