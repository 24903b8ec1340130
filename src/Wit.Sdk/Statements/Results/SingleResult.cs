using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Errors;
using Wit.Sdk.Generated.Sql;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements.Results;

/// <summary>The one row.</summary>
internal readonly struct SingleResult<T, TReader> : IResultReader<T>
    where TReader : struct, IRowReader<T>
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken)
    {
        try
        {
            if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                throw new RowNotFoundException("the statement returned no row, where exactly one is expected", string.Empty, []);
            var row = TReader.Read(reader);
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
                ? throw new InvalidOperationException("The statement returned more than one row, where exactly one is expected.")
                : row;
        }
        catch (Exception exception) when (UnreadableRow.OfResult<T>(exception, reader) is { } unreadable)
        {
            throw unreadable;
        }
    }
}
