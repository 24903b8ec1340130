using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Errors;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements;

/// <summary>The first column of the one row.</summary>
internal readonly struct Scalar<T> : IResultReader<T>
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
                ? reader.GetFieldValue<T>(0)
                : throw new InvalidOperationException("The statement returned no row.");
        }
        catch (Exception exception) when (UnreadableRow.OfScalar<T>(exception, reader) is { } unreadable)
        {
            throw unreadable;
        }
    }
}
