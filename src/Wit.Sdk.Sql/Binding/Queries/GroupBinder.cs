using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Binding.Queries;

/// <summary>Binds GROUP BY.</summary>
/// <param name="context">The shared state.</param>
/// <param name="selects">Binds its keys.</param>
internal sealed class GroupBinder(BindingContext context, SelectBinder selects)
{
    /// <summary>Binds the groups, and keeps them in the scope.</summary>
    public void Bind(GroupByClause groupBy, IReadOnlyList<ScopeColumn> outputs, Scope scope)
    {
        scope.GroupKeys = new HashSet<string>(StringComparer.Ordinal);
        scope.HasPlainGroups = groupBy.Items.Any(item => item is GroupingItem.Value) && groupBy.Items.All(item => item is GroupingItem.Value);
        scope.ClauseWithoutAggregates = scope.ClauseWithoutWindows = "GROUP BY";
        foreach (var item in groupBy.Items) Bind(item, outputs, scope, isSet: false);
        scope.ClauseWithoutAggregates = scope.ClauseWithoutWindows = null;
    }

    private void Bind(GroupingItem item, IReadOnlyList<ScopeColumn> outputs, Scope scope, bool isSet)
    {
        switch (item)
        {
            case GroupingItem.Value value:
                BindKey(value.Expression, outputs, scope, isSet);
                break;
            case GroupingItem.Rollup rollup:
                foreach (var key in rollup.Items) BindKey(key, outputs, scope, isSet: true);
                break;
            case GroupingItem.Cube cube:
                foreach (var key in cube.Items) BindKey(key, outputs, scope, isSet: true);
                break;
            case GroupingItem.Sets sets:
                foreach (var inner in sets.Items) Bind(inner, outputs, scope, isSet: true);
                break;
            default:
                break;
        }
    }

    private void BindKey(Expression key, IReadOnlyList<ScopeColumn> outputs, Scope scope, bool isSet)
    {
        if (key is Expression.Row { IsExplicit: false } row)
        {
            foreach (var item in row.Items) BindKey(item, outputs, scope, isSet);
            return;
        }

        var bound = selects.BindKey(key, outputs, scope, "GROUP BY", prefersOutput: false);
        if (HasAggregate(bound))
            context.Report(ProblemCodes.Aggregates, "42803", key.Span, "Aggregates can't stand in GROUP BY.");
        scope.GroupKeys!.Add(bound.Key);
        if (isSet) scope.NullableGroupKeys.Add(bound.Key);
    }

    private static bool HasAggregate(BoundExpression value) => value.Kind == BoundKind.Aggregate || value.Children.Any(HasAggregate);
}
