using System.Linq.Expressions;
using LinqToDB;
using LinqToDB.Internal.Linq;
using LinqToDB.Internal.SqlQuery;

namespace Wit.Sdk.Linq;

/// <summary>
/// Refuses LINQ statements that destroy rows of a table whose rows are only marked as deleted. The analyzer reports them at build time; it does not
/// see generic code, nor projects that
/// reference the data layer as a package.
/// </summary>
/// <param name="marked">The row types of those tables.</param>
internal sealed class DeletionGuard(IReadOnlySet<Type> marked)
{
    /// <summary>Checks a query before it runs.</summary>
    /// <exception cref="InvalidOperationException">It destroys rows, and does not say so by <c>WithDeleted()</c>.</exception>
    public void Check(Query query, IQueryExpressions expressions)
    {
        if (marked.Count == 0)
            return;
        foreach (var part in query.GetQueries())
        {
            if (Destroyed(part.Statement) is { } row && marked.Contains(row) && !FilterSearch.IsIgnored(expressions.MainExpression))
                throw Refusal(row);
        }
    }

    /// <summary>Checks a statement of which no more is known.</summary>
    /// <exception cref="InvalidOperationException">It destroys rows.</exception>
    public void Check(SqlStatement statement)
    {
        if (marked.Count > 0 && Destroyed(statement) is { } row && marked.Contains(row))
            throw Refusal(row);
    }

    private static InvalidOperationException Refusal(Type row) => new(
        $"A LINQ delete would destroy rows of '{row.Name}', which their table only marks as deleted. Call the table's DeleteAsync to mark them or PurgeAsync to destroy them; "
        + "a LINQ delete over the table's WithDeleted() destroys them, too.");

    private static Type? Destroyed(SqlStatement statement) => statement switch
    {
        SqlDeleteStatement delete => TypeOf(delete.Table) ?? TypeOf(delete.SelectQuery?.From.Tables.FirstOrDefault()?.Source),
        SqlMergeStatement merge when merge.Operations.Exists(static operation =>
            operation.OperationType is MergeOperationType.Delete or MergeOperationType.DeleteBySource or MergeOperationType.UpdateWithDelete) => TypeOf(merge.Target.Source),
        _ => null,
    };

    private static Type? TypeOf(object? table) => (table as SqlTable)?.ObjectType;

    private sealed class FilterSearch : ExpressionVisitor
    {
        private bool _isIgnored;

        public static bool IsIgnored(Expression expression)
        {
            var search = new FilterSearch();
            search.Visit(expression);
            return search._isIgnored;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            _isIgnored |= node.Method.Name == nameof(LinqExtensions.IgnoreFilters) && node.Method.DeclaringType == typeof(LinqExtensions);
            return _isIgnored ? node : base.VisitMethodCall(node);
        }

        // linq2db has nodes of its own, which do not reduce.
        protected override Expression VisitExtension(Expression node) => node;
    }
}
