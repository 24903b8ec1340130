using System.Globalization;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Expressions;
using Wit.Sdk.Sql.Binding.Nullability;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Binding.Queries;

/// <summary>Binds SELECT, its clauses in the order in which PostgreSQL does: a parameter gets its type from the first that decides it.</summary>
/// <param name="context">The shared state.</param>
/// <param name="queries">Binds what is in it.</param>
internal sealed class SelectBinder(BindingContext context, QueryBinder queries)
{
    private ExpressionBinder Expressions => queries.Expressions;

    /// <summary>Binds a SELECT with what stands around it.</summary>
    public BoundQuery Bind(QueryBody.Select select, Query? around, Scope? outer, bool keepsUnknown)
    {
        var scope = new Scope(outer);
        foreach (var window in select.Windows) scope.Windows[window.Name.Text] = window.Window;
        queries.Tables.BindAll(select.From, scope);

        // Without FROM there is one row, which is one group.
        scope.HasPlainGroups = select.From.Length == 0 && select.Where is null;
        var outputs = BindItems(select.Items, scope);
        var checkedValues = outputs.Select(output => output.Value).ToList();
        if (select.Where is not null) FactCollector.Keep(scope, InClause("WHERE", scope, () => Expressions.BindCondition(select.Where, scope, "WHERE")));
        if (select.Having is not null)
        {
            var having = Expressions.BindCondition(select.Having, scope, "HAVING");
            checkedValues.Add(having);
            FactCollector.Keep(scope, having);
        }

        foreach (var key in around?.OrderBy ?? []) checkedValues.Add(BindKey(key.Value, outputs, scope, "ORDER BY", prefersOutput: true));
        if (select.GroupBy is not null) new GroupBinder(context, this).Bind(select.GroupBy, outputs, scope);
        foreach (var key in select.DistinctOn) checkedValues.Add(BindKey(key, outputs, scope, "DISTINCT ON", prefersOutput: true));
        if (around is not null) queries.BindLimits(around, outer);
        foreach (var window in select.Windows) checkedValues.AddRange(Expressions.BindWindow(window.Window, scope));
        if (!keepsUnknown) outputs = [.. outputs.Select(output => output with { Value = Expressions.Coercer.ResolveUnknown(output.Value) })];
        if (around is not null) CheckLocking(around, scope);
        if (select.Having is not null || scope.HasAggregates || scope.GroupKeys is not null) new GroupCheck(context, scope).Check(checkedValues);
        return Result(select, around, outputs, scope);
    }

    /// <summary>Binds the items of a select list or of RETURNING.</summary>
    public List<ScopeColumn> BindItems(IEnumerable<SelectItem> items, Scope scope)
    {
        var outputs = new List<ScopeColumn>();
        foreach (var item in items)
        {
            if (Expressions.Expand(item.Value, scope) is { } columns)
            {
                outputs.AddRange(columns.Select(column => column with { Star = item.Value.Span.Start }));
                continue;
            }

            var value = Expressions.Bind(item.Value, scope);
            outputs.Add(new ScopeColumn(item.Label?.Text ?? ColumnNames.Of(item.Value, value), value) { IsLabeled = item.Label is not null });
        }

        return outputs;
    }

    /// <summary>Binds a key of ORDER BY, GROUP BY or DISTINCT ON, which may name an output column or give its number.</summary>
    public BoundExpression BindKey(Expression key, IReadOnlyList<ScopeColumn> outputs, Scope scope, string place, bool prefersOutput)
    {
        if (key is Expression.Column { Names: [var name] } && (prefersOutput || !IsInput(name.Text, scope)))
        {
            var matches = outputs.Where(output => output.Name == name.Text).ToList();
            if (matches.Count > 0 && matches.Select(output => output.Value.Key).Distinct().Count() == 1) return matches[0].Value;
            if (matches.Count > 1)
            {
                context.Report(ProblemCodes.AmbiguousColumn, "42702", key.Span, $"{place} '{name.Text}' is ambiguous: several output columns have this name.");
                return context.Error(key.Span);
            }
        }

        if (key is Expression.Number { IsInteger: true } number)
        {
            if (int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position >= 1 && position <= outputs.Count) return outputs[position - 1].Value;
            context.Report(ProblemCodes.Shape, "42P10", key.Span, $"{place} position {number.Text} is not in the select list.");
            return context.Error(key.Span);
        }

        return Expressions.Coercer.ResolveUnknown(Expressions.Bind(key, scope));
    }

    private static bool IsInput(string name, Scope scope) => scope.Items.Any(item => item.HasVisibleColumns && item.Columns.Any(column => column.Name == name));

    private static BoundExpression InClause(string clause, Scope scope, Func<BoundExpression> bind)
    {
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = (clause, clause);
        var bound = bind();
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = (null, null);
        return bound;
    }

    private void CheckLocking(Query around, Scope scope)
    {
        foreach (var table in around.Locking.SelectMany(locking => locking.Tables))
        {
            if (scope.Items.Exists(item => item.Name == table.Last.Text)) continue;
            context.Report(
                ProblemCodes.UnknownTable, "42P01", table.Span, $"'{table}' is not a table of this FROM.",
                Suggestion.For(table.Last.Text, scope.Items.Select(item => item.Name ?? string.Empty), string.Empty));
        }
    }

    private static BoundQuery Result(QueryBody.Select select, Query? around, List<ScopeColumn> outputs, Scope scope)
    {
        // Several set-returning functions are as long as the longest; the others are filled with NULL.
        var isFilled = outputs.Sum(output => SetCount(output.Value)) > 1;
        var isLimited = around?.Limit is not null || around?.Offset is not null;
        var isOneRow = !isLimited && select.Where is null && select.Having is null && select.GroupBy is null && outputs.TrueForAll(output => SetCount(output.Value) == 0)
            && select.From.Length == 0;
        var isAggregate = !isLimited && scope is { HasAggregates: true, GroupKeys: null } && select.Having is null && outputs.TrueForAll(output => SetCount(output.Value) == 0);
        return new BoundQuery([.. outputs.Select(output => new BoundColumn(output.Name, output.Value.Type, output.Value.Modifier, () => (isFilled && SetCount(output.Value) > 0) || Nullability.Nullable.IsNullable(output.Value, scope))
        {
            Value = output.Value, Fields = output.Value.Fields, Star = output.Star, IsLabeled = output.IsLabeled,
        })]) { HasOneRow = isOneRow || isAggregate };
    }

    private static int SetCount(BoundExpression value) => (value.ReturnsSet ? 1 : 0) + value.Children.Sum(SetCount);
}
