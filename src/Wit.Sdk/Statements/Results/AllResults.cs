using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Errors;
using Wit.Sdk.Generated.Sql;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements.Results;

/// <summary>All rows, in an array of just their number.</summary>
internal readonly struct AllResults<T, TReader> : IResultReader<IReadOnlyList<T>>
    where TReader : struct, IRowReader<T>
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<IReadOnlyList<T>> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken)
    {
        var rows = new PooledRows<T>();
        try
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                rows.Add(TReader.Read(reader));
            return rows.ToArray();
        }
        catch (Exception exception) when (UnreadableRow.OfResult<T>(exception, reader) is { } unreadable)
        {
            throw unreadable;
        }
        finally
        {
            rows.Dispose();
        }
    }
}
