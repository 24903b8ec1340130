using LinqToDB;
using LinqToDB.Data;
using Wit.Sdk.Statements;
using Wit.Sdk.Transactions;

namespace Wit.Sdk.Linq;

/// <summary>One execution of a query: opens a pooled connection and closes it afterwards, or runs on that of the transaction.</summary>
internal sealed class ExecutionContext(DataOptions options, DatabaseSession session) : DataContext(options)
{
    /// <inheritdoc/>
    protected override DataConnection CreateDataConnection(DataOptions options)
    {
        var connection = session is TransactionSession transaction ? OnTransaction(transaction, options) : base.CreateDataConnection(options);
        connection.AddInterceptor(new FailureInterceptor(session));
        return connection;
    }

    private static DataConnection OnTransaction(TransactionSession session, DataOptions options)
    {
        session.ThrowIfEnded();
        return new DataConnection(session.Services.Linq.On(session.Connection.Transaction, options));
    }
}
