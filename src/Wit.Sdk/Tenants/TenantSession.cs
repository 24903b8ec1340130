using Npgsql;
using Wit.Sdk.Connections;
using Wit.Sdk.Queries;
using Wit.Sdk.Statements;
using Wit.Sdk.Transactions;

namespace Wit.Sdk.Tenants;

/// <summary>
/// The session of a database object that is bound to a tenant. Each statement is sent behind the one that names the tenant: one round trip, one transaction, on whichever connection
/// the pool or a pooler takes. Thread-safe.
/// </summary>
internal sealed class TenantSession : DatabaseSession
{
    public TenantSession(DatabaseServices services, TenantSetting tenant)
        : base(services) => Tenant = tenant;

    internal override ValueTask<NpgsqlConnection> RentAsync(CancellationToken cancellationToken) => Services.Pools.Statements.RentAsync(cancellationToken);

    internal override ValueTask ReturnAsync(NpgsqlConnection connection) => Services.Pools.Statements.ReturnAsync(connection);

    internal override StreamStatement CreateStream(NpgsqlConnection connection, string sql, Action<StatementParameters> bind)
    {
        var batch = connection.CreateBatch();
        Tenant!.AddTo(batch);
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        batch.BatchCommands.Add(command);
        bind(new StatementParameters(command.Parameters, Services.Json));
        return new TenantStream(batch);
    }

    internal override Task<T> RunInTransactionAsync<TDb, T>(
        Func<DatabaseSession, TDb> bind, Func<TDb, Task<T>> work, TransactionOptions options, CancellationToken cancellationToken) =>
        TransactionRunner.RunAsync(Services, Tenant, bind, work, options, cancellationToken);

    internal override void ThrowIfNotQueryable() => throw Unfit();

    /// <summary>linq2db opens and closes connections by rules of its own: only in a transaction is it certain that each of its statements has the tenant.</summary>
    internal static InvalidOperationException Unfit() => new(
        "LINQ and raw SQL on a database object of a tenant run in a transaction only, which names the tenant at its start: use db.For(tenant).TransactionAsync(tx => ...), or a helper, a " +
        "typed query or a method with [Sql].");
}
