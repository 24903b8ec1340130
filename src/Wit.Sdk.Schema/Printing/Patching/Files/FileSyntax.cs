using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Parsing;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching.Files;

/// <summary>A file with its tokens and its tree, to find the places of edits in.</summary>
internal sealed class FileSyntax
{
    private readonly TokenList _list;

    public FileSyntax(SourceFile file)
    {
        Path = file.Path;
        Source = new SourceText(file);
        Tree = Parser.Parse(Source, new DiagnosticBag());
        _list = Lexer.Tokenize(Source, new DiagnosticBag());
        Style = ScriptStyle.Of(Text, Tokens);
    }

    public string Path { get; }

    public SourceText Source { get; }

    public string Text => Source.Content;

    public SyntaxTree Tree { get; }

    public Token[] Tokens => _list.Tokens;

    public ScriptStyle Style { get; }

    /// <summary>The imports of the file.</summary>
    public IEnumerable<Statement.Import> Imports => Tree.Statements.OfType<Statement.Import>();

    /// <summary>The declarations of the file.</summary>
    public IEnumerable<Statement.Variables> Declarations => Tree.Statements.OfType<Statement.Variables>();

    /// <summary>The names that the file declares or imports.</summary>
    public IEnumerable<string> BoundNames => Declarations.SelectMany(statement => statement.Declarators).Select(declarator => (declarator.Target as Pattern.Name)?.Text).OfType<string>()
        .Concat(Imports.SelectMany(import => import.Names).Select(name => name.Local))
        .Concat(Tree.Statements.OfType<Statement.Function>().Select(function => function.Syntax.Name).OfType<string>())
        .Concat(Tree.Statements.OfType<Statement.Class>().Select(type => type.Syntax.Name).OfType<string>())
        .Concat(Tree.Statements.OfType<Statement.Enum>().Select(type => type.Name));

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The index of the first token that starts at a position or after it.</summary>
    public int TokenFrom(int position)
    {
        var (low, high) = (0, Tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The index of the bracket that closes another one; -1 when none does.</summary>
    public int PartnerOf(int token) => _list.Partners[token];

    /// <summary>The JSDoc comment before a token.</summary>
    public TextSpan? DocCommentAt(int token) => _list.DocComments.TryGetValue(token, out var span) ? span : null;

    /// <summary>The statements in the body of a function.</summary>
    public Statement[] BodyOf(FunctionSyntax function) => function.Body?.Read(Source, new DiagnosticBag()) ?? [];

    /// <summary>The result of a function: the expression of an arrow function, or that of its last statement.</summary>
    public Expression? ResultOf(FunctionSyntax function) => function.Expression ?? (BodyOf(function).LastOrDefault() as Statement.Return)?.Value;
}
