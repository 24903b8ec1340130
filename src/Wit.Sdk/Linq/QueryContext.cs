using System.Data;
using System.Diagnostics.CodeAnalysis;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Internal.Linq;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Linq;

/// <summary>
/// The linq2db context that a query carries. It holds no connection: each execution gets an <see cref="ExecutionContext"/> of its own, so that one query object
/// may run on several threads and no connection is left open.
/// </summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed class QueryContext(DataOptions options, DatabaseSession session) : DataContext(options), IDataContext
{
    /// <inheritdoc/>
    IQueryRunner IDataContext.GetQueryRunner(
        Query query, IDataContext parametersContext, int queryNumber, IQueryExpressions expressions, object?[]? parameters, object?[]? preambles)
    {
        LinqOptions.Of(session.Services).Deletions.Check(query, expressions);
        var runner = new ResendingQueryRunner(session, () =>
        {
            IDataContext execution = new ExecutionContext(Options, session);
            return execution.GetQueryRunner(query, parametersContext, queryNumber, expressions, parameters, preambles);
        });
        return new FailureQueryRunner(runner, session);
    }

    /// <summary>linq2db would begin a transaction to load collections with several statements. As everywhere, each statement here sees what is committed.</summary>
    public override DataContextTransaction BeginTransaction(IsolationLevel level) => null!;

    /// <inheritdoc cref="BeginTransaction(IsolationLevel)"/>
    public override Task<DataContextTransaction> BeginTransactionAsync(IsolationLevel level, CancellationToken cancellationToken = default) =>
        Task.FromResult<DataContextTransaction>(null!);

    /// <summary>Operations outside of a query (BulkCopy, raw commands) would leave their connection open here: they get one that can't be opened.</summary>
    protected override DataConnection CreateDataConnection(DataOptions options) => LinqOptions.Of(session.Services).CreateUnopenableConnection();
}
