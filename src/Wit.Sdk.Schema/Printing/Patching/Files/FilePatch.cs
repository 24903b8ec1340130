using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching.Files;

/// <summary>The edits of one file.</summary>
internal sealed class FilePatch(FileSyntax syntax, IReadOnlyDictionary<string, string> homes)
{
    private readonly List<TextEdit> _edits = [];
    private readonly Dictionary<int, ListEditor?> _lists = [];
    private readonly SortedDictionary<int, List<string>> _elements = [];
    private readonly SortedDictionary<int, List<string>> _options = [];
    private readonly List<string> _declarations = [];
    private readonly List<string> _statements = [];

    public FileSyntax Syntax => syntax;

    public FileWords Words { get; } = new(syntax, homes);

    /// <summary>The custom types that the file has a name for, by their SQL.</summary>
    public Dictionary<string, string> CustomTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>Notes edits; false when they change nothing.</summary>
    public bool Add(IEnumerable<TextEdit> edits)
    {
        var changing = edits.Where(edit => syntax.Text.Substring(edit.Start, edit.Length) != edit.Text).ToList();
        _edits.AddRange(changing);
        return changing.Count > 0;
    }

    /// <summary>Notes one edit; false when it changes nothing.</summary>
    public bool Add(TextEdit edit) => Add([edit]);

    /// <summary>The whole of an expression: the tree has a tagged template by its beginning.</summary>
    public static TextSpan SpanOf(Expression expression) =>
        expression is Expression.TaggedTemplate tagged ? TextSpan.FromBounds(tagged.Span.Start, tagged.Content.Span.End) : expression.Span;

    /// <summary>Replaces a range by printed text.</summary>
    public bool Replace(TextSpan span, string printed)
    {
        var text = syntax.Style.Apply(printed, ScriptStyle.IndentAt(syntax.Text, span.Start));
        return syntax.Style.Apply(syntax.Slice(span)) != text && Add(new TextEdit(span.Start, span.Length, text));
    }

    /// <summary>The members of an object; null if they can't be separated.</summary>
    public ListEditor? ListOf(Expression.Object members) => ListAt(members.Span.Start, [.. members.Members.Select(member => member.Span)]);

    /// <summary>The elements of an array; null if they can't be separated.</summary>
    public ListEditor? ListOf(Expression.Array elements) => ListAt(elements.Span.Start, [.. elements.Elements.Select(element => element.Span)]);

    /// <summary>Adds an element to a table that has no extra config yet.</summary>
    public void NewElements(Expression.Call table, string printed)
    {
        if (!_elements.TryGetValue(table.Arguments[1].Span.End, out var elements))
            _elements.Add(table.Arguments[1].Span.End, elements = []);
        elements.Add(printed);
    }

    /// <summary>Adds an option to a call that has no options yet.</summary>
    public bool AddOption(int position, string printed)
    {
        if (!_options.TryGetValue(position, out var options))
            _options.Add(position, options = []);
        options.Add(printed);
        return true;
    }

    /// <summary>Puts a declaration behind the imports.</summary>
    public void Declare(string printed) => _declarations.Add(printed);

    /// <summary>Puts a statement at the end of the file.</summary>
    public void Append(string printed) => _statements.Add(printed);

    /// <summary>Removes a statement with its comment and the blank lines before it.</summary>
    public void Remove(Statement.Variables statement)
    {
        var first = syntax.TokenFrom(statement.Span.Start);
        if (first > 0 && syntax.Tokens[first - 1].Word == "export")
            first--;
        var start = ScriptStyle.LineStart(syntax.Text, (statement.DocComment ?? syntax.DocCommentAt(first))?.Start ?? syntax.Tokens[first].Start);
        var end = syntax.Text.IndexOf('\n', statement.Span.End);
        var previous = start;
        while (previous > 0 && string.IsNullOrWhiteSpace(syntax.Text.Substring(ScriptStyle.LineStart(syntax.Text, previous - 1), previous - ScriptStyle.LineStart(syntax.Text, previous - 1))))
            previous = ScriptStyle.LineStart(syntax.Text, previous - 1);
        _edits.Add(new TextEdit(previous, (end < 0 ? syntax.Text.Length : end + 1) - previous, string.Empty));
    }

    /// <summary>The text with all edits.</summary>
    public string Apply()
    {
        var edits = new List<TextEdit>(_edits.Concat(_lists.Values.SelectMany(list => list?.Edits() ?? [])).Concat(Words.Edits()));
        edits.AddRange(_elements.Select(pair => new TextEdit(pair.Key, 0, ElementsAt(pair.Key, pair.Value))));
        edits.AddRange(_options.Select(pair => new TextEdit(pair.Key, 0, syntax.Style.Apply(", { " + string.Join(", ", pair.Value) + " }"))));
        if (_declarations.Count > 0)
            edits.Add(Words.Head(string.Concat(_declarations.Select(declaration => syntax.Style.LineEnd + syntax.Style.Statement(declaration)))));
        if (_statements.Count > 0)
        {
            var separator = syntax.Text.Length == 0 || syntax.Text.EndsWith("\n", StringComparison.Ordinal) ? string.Empty : syntax.Style.LineEnd;
            edits.Add(new TextEdit(syntax.Text.Length, 0, separator + string.Concat(_statements.Select(statement => syntax.Style.LineEnd + syntax.Style.Statement(statement)))));
        }

        return TextEdit.Apply(syntax.Text, edits);
    }

    private string ElementsAt(int position, List<string> elements)
    {
        var indent = ScriptStyle.IndentAt(syntax.Text, position);
        return syntax.Style.Apply(", (t) => [\n" + string.Concat(elements.Select(element => "  " + element + ",\n")) + "]", indent);
    }

    private ListEditor? ListAt(int start, TextSpan[] spans)
    {
        if (!_lists.TryGetValue(start, out var list))
            _lists.Add(start, list = ListEditor.Of(syntax, start, spans));
        return list;
    }
}
