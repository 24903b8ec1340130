using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Nullability;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Binding.Queries;

/// <summary>Binds joins.</summary>
/// <param name="context">The shared state.</param>
/// <param name="queries">Binds their conditions.</param>
/// <param name="tables">Binds their sides.</param>
internal sealed class JoinBinder(BindingContext context, QueryBinder queries, TableBinder tables)
{
    /// <summary>Binds a join; its item has the columns of both sides, those of USING once and first.</summary>
    public ScopeItem Bind(TableExpression.Join join, Scope scope)
    {
        var start = scope.Items.Count;
        var left = tables.Bind(join.Left, scope);
        var middle = scope.Items.Count;
        var right = tables.Bind(join.Right, scope);
        List<BoundTable> leftTables = [.. TablesOf(scope, start, middle)], rightTables = [.. TablesOf(scope, middle, scope.Items.Count)];
        var names = join.IsNatural ? [.. left.Columns.Select(column => column.Name).Where(name => right.Columns.Any(column => column.Name == name))] : join.Using?.Columns.Select(name => name.Text).ToList() ?? [];
        var merged = names.ConvertAll(name => Merge(name, join, left, right, scope, leftTables, rightTables));
        if (join.On is not null) BindCondition(join, scope, start, leftTables, rightTables);
        // A query of one row always is a partner, if there is no condition.
        var isComplete = join is { Kind: JoinKind.Left, On: Expression.Boolean { Value: true } } && rightTables is [{ HasOneRow: true }];
        if (join.Kind is JoinKind.Left or JoinKind.Full && !isComplete) rightTables.ForEach(table => table.IsNullExtended = true);
        if (join.Kind is JoinKind.Right or JoinKind.Full) leftTables.ForEach(table => table.IsNullExtended = true);
        left.HasVisibleColumns = right.HasVisibleColumns = false;
        List<ScopeColumn> columns = [.. merged, .. Others(left, names), .. Others(right, names)];
        if (join.Alias is { } alias)
        {
            // The alias of a join hides the names in it.
            for (var i = start; i < scope.Items.Count; i++) scope.Items[i].IsVisible = false;
            columns = [.. columns.Select((column, i) => i < alias.Columns.Length ? column with { Name = alias.Columns[i].Text } : column)];
        }

        if (join.Using?.Alias is { } usingAlias) tables.Add(new ScopeItem(usingAlias.Text, merged) { HasVisibleColumns = false }, scope, usingAlias.Span);
        var item = new ScopeItem(join.Alias?.Name?.Text, columns);
        scope.Items.Add(item);
        return item;
    }

    private static IEnumerable<BoundTable> TablesOf(Scope scope, int start, int end) => scope.Items.Skip(start).Take(end - start).Select(item => item.Table).OfType<BoundTable>();

    private static IEnumerable<ScopeColumn> Others(ScopeItem side, List<string> names) => side.Columns.Where(column => !names.Contains(column.Name));

    private void BindCondition(TableExpression.Join join, Scope scope, int start, List<BoundTable> leftTables, List<BoundTable> rightTables)
    {
        // The condition sees only the sides of the join.
        var hidden = scope.Items.Take(start).Where(item => item.IsVisible || item.HasVisibleColumns).Select(item => (Item: item, item.IsVisible, item.HasVisibleColumns)).ToList();
        hidden.ForEach(entry => (entry.Item.IsVisible, entry.Item.HasVisibleColumns) = (false, false));
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = ("the condition of a join", "the condition of a join");
        var condition = queries.Expressions.BindCondition(join.On!, scope, "ON");
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = (null, null);
        hidden.ForEach(entry => (entry.Item.IsVisible, entry.Item.HasVisibleColumns) = (entry.IsVisible, entry.HasVisibleColumns));
        KeepFacts(join.Kind, condition, scope, leftTables, rightTables);
    }

    private static void KeepFacts(JoinKind kind, BoundExpression condition, Scope scope, List<BoundTable> leftTables, List<BoundTable> rightTables)
    {
        if (kind is JoinKind.Inner or JoinKind.Cross or JoinKind.Right) FactCollector.KeepOfJoin(scope, condition, leftTables);
        if (kind is JoinKind.Inner or JoinKind.Cross or JoinKind.Left) FactCollector.KeepOfJoin(scope, condition, rightTables);
    }

    private ScopeColumn Merge(string name, TableExpression.Join join, ScopeItem left, ScopeItem right, Scope scope, List<BoundTable> leftTables, List<BoundTable> rightTables)
    {
        var span = join.Using?.Columns.FirstOrDefault(column => column.Text == name)?.Span ?? join.Span;
        if (Find(left, name, span) is not { } leftValue || Find(right, name, span) is not { } rightValue) return new ScopeColumn(name, context.Error(span));
        var condition = queries.Expressions.Operate("=", leftValue, rightValue, span);
        if (condition.Kind == BoundKind.Error) return new ScopeColumn(name, condition);
        KeepFacts(join.Kind, condition, scope, leftTables, rightTables);
        var (type, modifier, values) = queries.Expressions.Coercer.Unify([leftValue, rightValue], "USING");
        if (join.Kind == JoinKind.Full)
            return new ScopeColumn(name, new BoundExpression(BoundKind.Other, "COALESCE", type, span, values) { Modifier = modifier, Null = NullRule.AllChildren });
        if (join.Kind == JoinKind.Right) return new ScopeColumn(name, values[1]);
        // Of an inner join, a side that needs no conversion is taken.
        return new ScopeColumn(name, join.Kind != JoinKind.Left && leftValue.Type != type && rightValue.Type == type ? values[1] : values[0]);
    }

    private BoundExpression? Find(ScopeItem side, string name, TextSpan span)
    {
        var found = side.Columns.Where(column => column.Name == name).ToList();
        if (found.Count == 1) return found[0].Value;
        if (found.Count > 1) context.Report(ProblemCodes.AmbiguousColumn, "42702", span, $"The column '{name}' of USING is ambiguous.");
        else context.Report(ProblemCodes.UnknownColumn, "42703", span, $"The column '{name}' of USING is missing on one side.", Suggestion.For(name, side.Columns.Select(column => column.Name), string.Empty));
        return null;
    }
}
