using System.Buffers;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Wit.Sdk.Statements;

/// <summary>All rows, in an array of just their number.</summary>
internal readonly struct AllRows<TRow> : IResultReader<IReadOnlyList<TRow>>
    where TRow : class, IRow<TRow>
{
    private const int FirstCapacity = 64;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<IReadOnlyList<TRow>> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken)
    {
        var pool = ArrayPool<TRow>.Shared;
        var rows = pool.Rent(FirstCapacity);
        var count = 0;
        try
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (count == rows.Length)
                    rows = Grow(pool, rows);
                rows[count++] = TRow.Read(reader, 0);
            }

            return count == 0 ? [] : rows.AsSpan(0, count).ToArray();
        }
        finally
        {
            rows.AsSpan(0, count).Clear();
            pool.Return(rows);
        }
    }

    private static TRow[] Grow(ArrayPool<TRow> pool, TRow[] rows)
    {
        var larger = pool.Rent(checked(rows.Length * 2));
        rows.CopyTo(larger, 0);
        pool.Return(rows, clearArray: true);
        return larger;
    }
}
