using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Errors;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements;

/// <summary>All rows, in an array of just their number.</summary>
internal readonly struct AllRows<TRow> : IResultReader<IReadOnlyList<TRow>>
    where TRow : class, IRow<TRow>
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<IReadOnlyList<TRow>> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken)
    {
        var rows = new PooledRows<TRow>();
        try
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                rows.Add(TRow.Read(reader, 0));
            return rows.ToArray();
        }
        catch (Exception exception) when (UnreadableRow.Of<TRow>(exception, reader, 0, statement) is { } unreadable)
        {
            throw unreadable;
        }
        finally
        {
            rows.Dispose();
        }
    }
}
