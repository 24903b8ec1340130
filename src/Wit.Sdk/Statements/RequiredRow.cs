using System.Runtime.CompilerServices;
using Npgsql;

namespace Wit.Sdk.Statements;

/// <summary>The one row that a write returns.</summary>
internal readonly struct RequiredRow<TRow> : IResultReader<TRow>
    where TRow : class, IRow<TRow>
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<TRow> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? TRow.Read(reader, 0) : throw statement!.MissingRow();
}
