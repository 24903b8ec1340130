using System.Runtime.CompilerServices;
using Npgsql;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements.Results;

/// <summary>Rows that are ignored. Each is read, since an error may come with it.</summary>
internal readonly struct IgnoredRows : IResultReader<bool>
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<bool> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken)
    {
        var any = false;
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            any = true;
        return any;
    }
}
