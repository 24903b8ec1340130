using System.Runtime.InteropServices;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>Rows by the values that they share with the row they belong to; each group keeps their order. Must be disposed, and not be copied.</summary>
/// <param name="capacity">The number of groups to expect.</param>
internal struct RowGroups<TKey, TRow>(int capacity) : IDisposable
    where TKey : notnull
{
    private readonly Dictionary<TKey, Group> _groups = new(capacity);
    private PooledRows<Member> _members = new();

    public void Add(TKey key, TRow row)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out _);
        _members.Add(new Member(row, group.Last));
        group = new Group(_members.Count - 1, group.Count + 1);
    }

    /// <summary>The rows of a group, in an array of just their number.</summary>
    public readonly TRow[] Of(TKey key)
    {
        if (!_groups.TryGetValue(key, out var group))
            return [];

        var rows = new TRow[group.Count];
        var members = _members.Span;
        var member = group.Last;
        for (var index = rows.Length - 1; index >= 0; index--)
            (rows[index], member) = members[member];
        return rows;
    }

    public void Dispose() => _members.Dispose();

    private readonly record struct Group(int Last, int Count);

    private readonly record struct Member(TRow Row, int Previous);
}
