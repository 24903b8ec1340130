using System.Buffers;

namespace Wit.Sdk.Statements;

/// <summary>Rows while their number is not known, in a borrowed array: only the array of just their number is made. Must be disposed, and not be copied.</summary>
internal struct PooledRows<TRow> : IDisposable
{
    private const int FirstCapacity = 64;

    private TRow[] _rows;

    public PooledRows() => _rows = ArrayPool<TRow>.Shared.Rent(FirstCapacity);

    public int Count { get; private set; }

    public readonly ReadOnlySpan<TRow> Span => _rows.AsSpan(0, Count);

    public void Add(TRow row)
    {
        if (Count == _rows.Length)
            Grow();
        _rows[Count++] = row;
    }

    public readonly TRow[] ToArray() => Count == 0 ? [] : Span.ToArray();

    public void Dispose()
    {
        Return(_rows, Count);
        _rows = [];
        Count = 0;
    }

    private static void Return(TRow[] rows, int count)
    {
        rows.AsSpan(0, count).Clear();
        ArrayPool<TRow>.Shared.Return(rows);
    }

    private void Grow()
    {
        var larger = ArrayPool<TRow>.Shared.Rent(checked(_rows.Length * 2));
        Span.CopyTo(larger);
        Return(_rows, Count);
        _rows = larger;
    }
}
