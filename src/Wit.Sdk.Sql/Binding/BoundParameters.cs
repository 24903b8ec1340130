using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Binding;

/// <summary>The parameters of a statement; each gets its type where it is first used in a way that decides it.</summary>
internal sealed class BoundParameters
{
    // Parameters by name have keys above the numbers that PostgreSQL allows.
    private const int FirstNamed = 1 << 16;

    private readonly SortedDictionary<int, (SqlType? Type, TextSpan Span)> _byNumber = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<int, string> _hints = [];
    private readonly Dictionary<int, bool> _stored = [];

    /// <summary>Whether parameters by name and by number are mixed.</summary>
    public bool IsMixed => _names.Count > 0 && _byNumber.Count > _names.Count;

    /// <summary>The name of a parameter; null for one by number.</summary>
    public string? NameOf(int number) => number >= FirstNamed ? _names[number - FirstNamed] : null;

    /// <summary>Takes a parameter by number.</summary>
    public int Use(int number, TextSpan span)
    {
        if (!_byNumber.ContainsKey(number)) _byNumber[number] = (null, span);
        return number;
    }

    /// <summary>Takes a parameter by name.</summary>
    public int Use(string name, TextSpan span)
    {
        var index = _names.IndexOf(name);
        if (index >= 0)
        {
            // WHERE may be bound before what stands in front of it.
            var (type, first) = _byNumber[FirstNamed + index];
            if (span.Start < first.Start) _byNumber[FirstNamed + index] = (type, span);
            return FirstNamed + index;
        }

        var number = FirstNamed + _names.Count;
        _names.Add(name);
        _byNumber[number] = (null, span);
        return number;
    }

    /// <summary>The type of a parameter; null while it is undecided.</summary>
    public SqlType? Type(int number) => _byNumber.TryGetValue(number, out var known) ? known.Type : null;

    /// <summary>The parameters as they are sent: those by number at their numbers, those by name in the order of the text at the numbers that are left.</summary>
    public IReadOnlyList<int> InOrder()
    {
        var named = new Queue<int>(_byNumber.Where(known => known.Key >= FirstNamed).OrderBy(known => known.Value.Span.Start).Select(known => known.Key));
        var last = _byNumber.Keys.Where(number => number < FirstNamed).DefaultIfEmpty(0).Max();
        var order = new List<int>();
        while (order.Count < last || named.Count > 0)
        {
            var number = order.Count + 1;
            order.Add(named.Count > 0 && !_byNumber.ContainsKey(number) ? named.Dequeue() : number);
        }

        return order;
    }

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
