using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Binding;

/// <summary>The parameters of a statement; each gets its type where it is first used in a way that decides it.</summary>
internal sealed class BoundParameters
{
    private readonly SortedDictionary<int, (SqlType? Type, TextSpan Span)> _byNumber = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<int, string> _hints = [];
    private readonly Dictionary<int, bool> _stored = [];

    /// <summary>The names by position; empty for parameters by number.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The highest number.</summary>
    public int Count => _byNumber.Count == 0 ? 0 : _byNumber.Keys.Last();

    /// <summary>Whether parameters by name and by number are mixed.</summary>
    public bool IsMixed { get; private set; }

    /// <summary>Takes a parameter by number.</summary>
    public int Use(int number, TextSpan span)
    {
        IsMixed |= _names.Count > 0;
        if (!_byNumber.ContainsKey(number)) _byNumber[number] = (null, span);
        return number;
    }

    /// <summary>Takes a parameter by name.</summary>
    public int Use(string name, TextSpan span)
    {
        IsMixed |= _names.Count == 0 && _byNumber.Count > 0;
        var index = _names.IndexOf(name);
        if (index >= 0)
        {
            // WHERE may be bound before what stands in front of it.
            var (type, first) = _byNumber[index + 1];
            if (span.Start < first.Start) _byNumber[index + 1] = (type, span);
            return index + 1;
        }

        _names.Add(name);
        _byNumber[_names.Count] = (null, span);
        return _names.Count;
    }

    /// <summary>The type of a parameter; null while it is undecided.</summary>
    public SqlType? Type(int number) => _byNumber.TryGetValue(number, out var known) ? known.Type : null;

    /// <summary>The parameters as they are sent: those by name in the order of the text.</summary>
    public IEnumerable<int> InOrder => _names.Count == 0 ? Enumerable.Range(1, Count) : _byNumber.OrderBy(known => known.Value.Span.Start).Select(known => known.Key);

    /// <summary>Where a parameter stands first.</summary>
    public TextSpan? Span(int number) => _byNumber.TryGetValue(number, out var known) ? known.Span : null;

    /// <summary>The name that the use of a parameter by number suggests; empty without one.</summary>
    public string Hint(int number) => _hints.TryGetValue(number, out var hint) ? hint : string.Empty;

    /// <summary>Keeps the name that the first use of a parameter suggests.</summary>
    public void Suggest(BoundExpression value, string name)
    {
        if (value.Kind == BoundKind.Other && value.Label is "cast" or "length" && value.Children.Length == 1) Suggest(value.Children[0], name);
        if (value.Kind == BoundKind.Parameter && !_hints.ContainsKey(value.Number)) _hints[value.Number] = name;
    }

    /// <summary>Whether NULL makes sense as a value: the parameter is stored, and only in columns that take NULL.</summary>
    public bool IsNullable(int number) => _stored.TryGetValue(number, out var isNullable) && isNullable;

    /// <summary>Keeps that a value is stored in a column.</summary>
    public void Store(BoundExpression value, bool takesNull)
    {
        if (value.Kind == BoundKind.Other && value.Label is "cast" or "length" && value.Children.Length == 1) Store(value.Children[0], takesNull);
        if (value.Kind == BoundKind.Parameter) _stored[value.Number] = takesNull && (!_stored.TryGetValue(value.Number, out var before) || before);
    }

    /// <summary>Sets the type of a parameter.</summary>
    public void SetType(int number, SqlType type) => _byNumber[number] = (type, _byNumber[number].Span);
}
