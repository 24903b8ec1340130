using LinqToDB;
using LinqToDB.Internal.Linq;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Linq;

/// <summary>
/// The linq2db context that a query carries. It holds no connection: each execution gets an <see cref="ExecutionContext"/> of its own, so that one query object
/// may run on several threads and nothing is left open.
/// </summary>
internal sealed class QueryContext(DataOptions options, DatabaseSession session) : DataContext(options), IDataContext
{
    IQueryRunner IDataContext.GetQueryRunner(
        Query query, IDataContext parametersContext, int queryNumber, IQueryExpressions expressions, object?[]? parameters, object?[]? preambles)
    {
        IDataContext execution = new ExecutionContext(Options, session);
        return execution.GetQueryRunner(query, parametersContext, queryNumber, expressions, parameters, preambles);
    }
}
