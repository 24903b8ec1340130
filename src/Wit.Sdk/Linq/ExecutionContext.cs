using System.Diagnostics.CodeAnalysis;
using LinqToDB;
using LinqToDB.Data;
using Wit.Sdk.Statements;
using Wit.Sdk.Transactions;

namespace Wit.Sdk.Linq;

/// <summary>One execution of a query: opens a pooled connection and closes it afterwards, or runs on that of the transaction.</summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed class ExecutionContext(DataOptions options, DatabaseSession session) : DataContext(options)
{
    /// <inheritdoc/>
    protected override DataConnection CreateDataConnection(DataOptions options)
    {
        var connection = LinqOptions.Of(session.Services).CreateConnection(session);
        if (session is TransactionSession transaction)
        {
            transaction.Connection.Enter();
            connection.AddInterceptor(new ReleaseInterceptor(transaction.Connection));
        }

        return connection;
    }
}
