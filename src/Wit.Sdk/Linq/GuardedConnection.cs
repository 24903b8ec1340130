using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Internal.SqlQuery;

namespace Wit.Sdk.Linq;

/// <summary>
/// A connection of linq2db in an application's hands: its statements are checked before they run. Those of table properties are checked before they
/// get a connection.
/// </summary>
internal sealed class GuardedConnection(DataOptions options, DeletionGuard guard) : DataConnection(options)
{
    /// <inheritdoc/>
    protected override SqlStatement ProcessQuery(SqlStatement statement, EvaluationContext context)
    {
        guard.Check(statement);
        return base.ProcessQuery(statement, context);
    }
}
