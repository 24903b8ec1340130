using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Errors;
using Wit.Sdk.Generated.Sql;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements.Results;

/// <summary>The first row, or nothing.</summary>
internal readonly struct FirstResult<T, TReader> : IResultReader<T?>
    where TReader : struct, IRowReader<T>
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T?> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? TReader.Read(reader) : default;
        }
        catch (Exception exception) when (UnreadableRow.OfResult<T>(exception, reader) is { } unreadable)
        {
            throw unreadable;
        }
    }
}
