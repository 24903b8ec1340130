using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Errors;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements;

/// <summary>The one row, or null.</summary>
internal readonly struct OptionalRow<TRow> : IResultReader<TRow?>
    where TRow : class, IRow<TRow>
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<TRow?> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? TRow.Read(reader, 0) : null;
        }
        catch (Exception exception) when (UnreadableRow.Of<TRow>(exception, reader, 0, statement) is { } unreadable)
        {
            throw unreadable;
        }
    }
}
