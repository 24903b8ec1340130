using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Errors;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements;

/// <summary>The one row that a write of a version returns, after the version that it had and the one that was expected.</summary>
internal readonly struct VersionedRow<TRow> : IResultReader<TRow>
    where TRow : class, IRow<TRow>
{
    private const int RowAt = 2;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<TRow> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken)
    {
        if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            throw statement!.MissingRow();
        if (reader.IsDBNull(RowAt + statement!.Table.VersionOrdinal))
            throw statement.Conflict(expected: reader.GetInt64(1), actual: reader.GetInt64(0));
        try
        {
            return TRow.Read(reader, RowAt);
        }
        catch (Exception exception) when (UnreadableRow.Of<TRow>(exception, reader, RowAt, statement) is { } unreadable)
        {
            throw unreadable;
        }
    }
}
