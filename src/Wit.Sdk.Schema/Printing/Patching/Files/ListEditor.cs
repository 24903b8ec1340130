using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching.Files;

/// <summary>Edits the items between two brackets: members of an object, elements of an array, names of an import. All edits of one list are made at once, so that commas come out right.</summary>
internal sealed class ListEditor
{
    private readonly FileSyntax _file;
    private readonly int _open;
    private readonly int _close;
    private readonly List<Item> _items = [];
    private readonly SortedDictionary<int, List<string>> _insertions = [];
    private readonly HashSet<int> _removed = [];

    private ListEditor(FileSyntax file, int open, int close)
    {
        (_file, _open, _close) = (file, open, close);
    }

    /// <summary>The number of items.</summary>
    public int Count => _items.Count;

    private string Text => _file.Text;

    private bool IsMultiline => _items.Count > 0 && _file.Tokens[_items[0].First].NewLineBefore;

    /// <summary>The list that begins with a bracket; null if its items can't be separated.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the opening bracket stands.</param>
    /// <param name="spans">The items as the tree has them.</param>
    public static ListEditor? Of(FileSyntax file, int start, IReadOnlyList<TextSpan> spans)
    {
        var open = file.TokenFrom(start);
        var close = file.Tokens[open].Start == start ? file.PartnerOf(open) : -1;
        if (close < 0)
            return null;
        var list = new ListEditor(file, open, close);
        list.Split(spans);
        return list._items.Count == spans.Count ? list : null;
    }

    /// <summary>Puts an item behind another one; -1 for the first place.</summary>
    public void InsertAfter(int index, string printed)
    {
        if (!_insertions.TryGetValue(index, out var texts))
            _insertions.Add(index, texts = []);
        texts.Add(printed);
    }

    public void Append(string printed) => InsertAfter(_items.Count - 1, printed);

    public void Remove(int index) => _removed.Add(index);

    public IEnumerable<TextEdit> Edits()
    {
        if (_removed.Count > 0 && _removed.Count == _items.Count && _insertions.Count == 0 && !IsMultiline)
        {
            yield return new TextEdit(_file.Tokens[_open].End, _file.Tokens[_close].Start - _file.Tokens[_open].End, string.Empty);
            yield break;
        }

        foreach (var group in _insertions.GroupBy(pair => Anchor(pair.Key)))
        {
            foreach (var edit in Insert(group.Key, [.. group.SelectMany(pair => pair.Value)]))
                yield return edit;
        }

        foreach (var index in _removed)
            yield return RemovalOf(index);
    }

    private void Split(IReadOnlyList<TextSpan> spans)
    {
        var first = _open + 1;
        for (var i = _open + 1; i <= _close; i++)
        {
            var token = _file.Tokens[i];
            var isComma = token.Kind == TokenKind.Comma && !spans.Any(span => span.Start < token.Start && token.Start < span.End);
            if (isComma || i == _close)
            {
                if (i > first)
                    _items.Add(new Item(first, i - 1, isComma ? i : -1));
                first = i + 1;
            }
            else if (_file.PartnerOf(i) > i)
            {
                i = _file.PartnerOf(i);
            }
        }
    }

    /// <summary>The item before which stays: what is removed takes its comma along.</summary>
    private int Anchor(int index)
    {
        while (index >= 0 && _removed.Contains(index))
            index--;
        return index;
    }

    private IEnumerable<TextEdit> Insert(int anchor, List<string> printed)
    {
        if (_items.Count == 0)
            return [InsertIntoNothing(printed)];
        return anchor < 0 ? [InsertFirst(printed)] : IsMultiline ? InsertLines(_items[anchor], printed) : [InsertInline(_items[anchor], printed)];
    }

    private TextEdit InsertIntoNothing(List<string> printed)
    {
        var (start, end) = (_file.Tokens[_open].End, _file.Tokens[_close].Start);
        var outer = ScriptStyle.IndentAt(Text, _file.Tokens[_open].Start);
        var inner = outer + _file.Style.Indent;
        var lines = printed.Select(item => _file.Style.LineEnd + inner + _file.Style.Apply(item, inner) + ",");
        return new TextEdit(start, end - start, string.Concat(lines) + _file.Style.LineEnd + outer);
    }

    private TextEdit InsertFirst(List<string> printed)
    {
        var end = _file.Tokens[_open].End;
        if (IsMultiline)
        {
            var indent = ScriptStyle.IndentAt(Text, _file.Tokens[_items[0].First].Start);
            return new TextEdit(end, 0, string.Concat(printed.Select(item => _file.Style.LineEnd + indent + _file.Style.Apply(item, indent) + ",")));
        }

        var start = _file.Tokens[_items[0].First].Start;
        return new TextEdit(start, 0, string.Concat(printed.Select(item => _file.Style.Apply(item) + ", ")));
    }

    private TextEdit InsertInline(Item item, List<string> printed)
    {
        var hasComma = item.Comma >= 0;
        var position = _file.Tokens[hasComma ? item.Comma : item.Last].End;
        return new TextEdit(position, 0, string.Concat(printed.Select(text => hasComma ? " " + _file.Style.Apply(text) + "," : ", " + _file.Style.Apply(text))));
    }

    private IEnumerable<TextEdit> InsertLines(Item item, List<string> printed)
    {
        var indent = ScriptStyle.IndentAt(Text, _file.Tokens[item.First].Start);
        var lines = printed.Select(text => _file.Style.LineEnd + indent + _file.Style.Apply(text, indent)).ToList();
        var end = _file.Tokens[item.Comma >= 0 ? item.Comma : item.Last].End;
        var next = _file.Tokens[(item.Comma >= 0 ? item.Comma : item.Last) + 1];
        var line = next.NewLineBefore ? ScriptStyle.LineEndAt(Text, end) : end;
        if (item.Comma >= 0)
            return [new TextEdit(line, 0, string.Concat(lines.Select(text => text + ",")) + (next.NewLineBefore ? string.Empty : _file.Style.LineEnd + indent))];
        return [new TextEdit(end, 0, ","), new TextEdit(line, 0, string.Join(",", lines) + (next.NewLineBefore ? string.Empty : _file.Style.LineEnd))];
    }

    private TextEdit RemovalOf(int index)
    {
        var item = _items[index];
        var last = item.Comma >= 0 ? item.Comma : item.Last;
        if (_file.Tokens[item.First].NewLineBefore && _file.Tokens[last + 1].NewLineBefore)
        {
            var start = ScriptStyle.LineStart(Text, _file.DocCommentAt(item.First)?.Start ?? _file.Tokens[item.First].Start);
            var end = Text.IndexOf('\n', _file.Tokens[last].End);
            return new TextEdit(start, (end < 0 ? Text.Length : end + 1) - start, string.Empty);
        }

        if (index + 1 < _items.Count)
        {
            var start = _file.Tokens[item.First].Start;
            return new TextEdit(start, _file.Tokens[_items[index + 1].First].Start - start, string.Empty);
        }

        var before = index > 0 ? _file.Tokens[_items[index - 1].Last].End : _file.Tokens[_open].End;
        return new TextEdit(before, _file.Tokens[item.Last].End - before, string.Empty);
    }

    /// <summary>An item by the indexes of its first and last token, and that of the comma behind it; -1 for none.</summary>
    private readonly record struct Item(int First, int Last, int Comma);
}
