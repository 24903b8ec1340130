using LinqToDB;
using LinqToDB.Data;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Linq;

/// <summary>One execution of a query: opens a pooled connection and closes it afterwards, or runs on that of the transaction.</summary>
internal sealed class ExecutionContext(DataOptions options, DatabaseSession session) : DataContext(options)
{
    /// <inheritdoc/>
    protected override DataConnection CreateDataConnection(DataOptions options) => session.Services.Linq.Value.CreateConnection(session);
}
