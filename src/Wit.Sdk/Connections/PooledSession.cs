using Npgsql;
using Wit.Sdk.Statements;
using Wit.Sdk.Transactions;

namespace Wit.Sdk.Connections;

/// <summary>The session of a root database object: each statement rents a connection of the pool. Thread-safe.</summary>
internal sealed class PooledSession(DatabaseServices services) : DatabaseSession(services)
{
    internal override ValueTask<NpgsqlConnection> RentAsync(CancellationToken cancellationToken) => Services.Pools.Statements.RentAsync(cancellationToken);

    internal override ValueTask ReturnAsync(NpgsqlConnection connection) => Services.Pools.Statements.ReturnAsync(connection);

    internal override Task<T> RunInTransactionAsync<TDb, T>(
        Func<DatabaseSession, TDb> bind, Func<TDb, Task<T>> work, TransactionOptions options, CancellationToken cancellationToken) =>
        TransactionRunner.RunAsync(Services, tenant: null, bind, work, options, cancellationToken);
}
