using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Checking;

/// <summary>
/// Finds the template that a piece of SQL comes from, and a position of the SQL in it. It is asked only after an error, so that the model needs no positions and nothing has to be kept:
/// the templates of the file are held against the SQL, those in the source of the object first. A template fits when its texts stand in the SQL in order, with values between them.
/// </summary>
internal static class TemplateLocator
{
    /// <summary>The place of a range of the SQL in the source; null when no template fits.</summary>
    /// <param name="source">The file.</param>
    /// <param name="owner">Where the object that the SQL belongs to is written.</param>
    /// <param name="sql">The SQL.</param>
    /// <param name="span">The range.</param>
    public static TextSpan? Find(string source, TextSpan owner, string sql, TextSpan span)
    {
        var tokens = Lexer.Tokenize(new SourceText(new SourceFile(string.Empty, source)), new DiagnosticBag()).Tokens;
        var templates = TemplatesOf(source, tokens).Where(template => template.Fits(sql)).ToList();
        var inside = templates.Where(template => template.Span.Start >= owner.Start && template.Span.End <= owner.End);
        var after = templates.Where(template => template.Span.Start >= owner.Start);
        return (inside.Concat(after).FirstOrDefault() ?? templates.FirstOrDefault(template => template.HasText))?.Locate(sql, span);
    }

    private static IEnumerable<TemplateText> TemplatesOf(string source, Token[] tokens)
    {
        var open = new Stack<List<TextSpan>>();
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case TokenKind.Template:
                    yield return new TemplateText(source, [Inner(token, 1)]);
                    break;
                case TokenKind.TemplateHead:
                    open.Push([Inner(token, 2)]);
                    break;
                case TokenKind.TemplateMiddle when open.Count > 0:
                    open.Peek().Add(Inner(token, 2));
                    break;
                case TokenKind.TemplateTail when open.Count > 0:
                    open.Peek().Add(Inner(token, 1));
                    yield return new TemplateText(source, open.Pop());
                    break;
            }
        }
    }

    /// <summary>The text of a token without its first character, and without what ends it.</summary>
    private static TextSpan Inner(Token token, int end) => TextSpan.FromBounds(token.Start + 1, Math.Max(token.Start + 1, token.End - end));
}
