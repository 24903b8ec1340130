using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Expressions;
using Wit.Sdk.Sql.Binding.Statements;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Binding.Queries;

/// <summary>Binds queries: what stands around a body, set operations and VALUES.</summary>
internal sealed class QueryBinder
{
    private readonly BindingContext _context;
    private readonly SelectBinder _selects;

    public QueryBinder(BindingContext context)
    {
        _context = context;
        Expressions = new ExpressionBinder(context, this);
        Tables = new TableBinder(context, this);
        Statements = new StatementBinder(context, this);
        _selects = new SelectBinder(context, this);
        Withs = new WithBinder(context, this);
    }

    public ExpressionBinder Expressions { get; }

    public TableBinder Tables { get; }

    public StatementBinder Statements { get; }

    public WithBinder Withs { get; }

    /// <summary>Binds a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="outer">The names around it; null for none.</param>
    /// <param name="keepsUnknown">Whether literals without a type keep being so, for a place that decides it.</param>
    public BoundQuery Bind(Query query, Scope? outer, bool keepsUnknown = false)
    {
        var scope = outer;
        if (query.With is not null)
        {
            scope = new Scope(outer);
            Withs.Bind(query.With, scope);
        }

        if (query.Body is QueryBody.Select select) return _selects.Bind(select, query, scope, keepsUnknown);
        var bound = BindBody(query.Body, scope, keepsUnknown);
        BindOrder(query, bound, scope);
        return bound;
    }

    /// <summary>Binds a body that has nothing around it.</summary>
    public BoundQuery BindBody(QueryBody body, Scope? scope, bool keepsUnknown) => body switch
    {
        QueryBody.Select select => _selects.Bind(select, null, scope, keepsUnknown),
        QueryBody.Values values => BindValues(values, scope, keepsUnknown),
        QueryBody.Table table => BindTable(table, scope),
        QueryBody.SetOperation operation => BindSetOperation(operation, scope),
        QueryBody.Nested nested => Bind(nested.Query, scope, keepsUnknown),
        _ => BoundQuery.Unknown,
    };

    /// <summary>Combines the columns of two queries, as UNION does.</summary>
    public BoundQuery Combine(BoundQuery left, BoundQuery right, SetOperator @operator, TextSpan span)
    {
        if (_context.HasError) return BoundQuery.Unknown;
        var name = @operator.ToString().ToUpperInvariant();
        if (left.Columns.Count != right.Columns.Count)
        {
            _context.Report(ProblemCodes.ColumnCount, "42601", span, $"The queries of {name} return {left.Columns.Count} and {right.Columns.Count} columns.", "They need the same number.");
            return BoundQuery.Unknown;
        }

        return new BoundQuery([.. left.Columns.Select((column, i) => Combine(column, right.Columns[i], @operator, name, span))]);
    }

    private BoundColumn Combine(BoundColumn left, BoundColumn right, SetOperator @operator, string name, TextSpan span)
    {
        var (type, modifier, _) = Expressions.Coercer.Unify([ValueOf(left, span), ValueOf(right, span)], name);
        if (left.Type != type || right.Type != type) modifier = -1;
        Func<bool> isNullable = @operator switch
        {
            SetOperator.Union => () => left.IsNullable() || right.IsNullable(),
            SetOperator.Intersect => () => left.IsNullable() && right.IsNullable(),
            _ => left.IsNullable,
        };
        return new BoundColumn(left.Name, type, modifier, isNullable) { Fields = left.Fields, IsLabeled = left.IsLabeled };
    }

    private static BoundExpression ValueOf(BoundColumn column, TextSpan span) => column.Value is { Kind: BoundKind.Constant or BoundKind.Parameter } value
        ? value
        : new BoundExpression(BoundKind.Other, "column of a query", column.Type, column.Value?.Span ?? span) { Modifier = column.Modifier };

    private BoundQuery BindSetOperation(QueryBody.SetOperation operation, Scope? scope)
    {
        var left = BindBody(operation.Left, scope, keepsUnknown: true);
        var right = BindBody(operation.Right, scope, keepsUnknown: true);
        return Combine(left, right, operation.Operator, operation.Span);
    }

    private BoundQuery BindTable(QueryBody.Table table, Scope? outer)
    {
        var scope = new Scope(outer);
        var item = Tables.Bind(new TableExpression.Table(table.Span, table.Name), scope);
        return new BoundQuery([.. item.Columns.Select(column => new BoundColumn(column.Name, column.Value.Type, column.Value.Modifier, () => Nullability.Nullable.IsNullable(column.Value, scope)) { Fields = column.Value.Fields })]);
    }

    private BoundQuery BindValues(QueryBody.Values values, Scope? outer, bool keepsUnknown)
    {
        var scope = new Scope(outer) { ClauseWithoutAggregates = "VALUES", ClauseWithoutWindows = "VALUES" };
        var rows = values.Rows.Select(row => row.Select(value => Expressions.Bind(value, scope)).ToArray()).ToList();
        if (_context.HasError) return BoundQuery.Unknown;
        if (rows.Find(row => row.Length != rows[0].Length) is not null)
        {
            _context.Report(ProblemCodes.ColumnCount, "42601", values.Span, "The rows of VALUES have different numbers of values.");
            return BoundQuery.Unknown;
        }

        var columns = new List<BoundColumn>();
        for (var i = 0; i < rows[0].Length; i++)
        {
            var column = rows.ConvertAll(row => row[i]);
            if (keepsUnknown && rows.Count == 1)
            {
                columns.Add(new BoundColumn($"column{i + 1}", column[0].Type, column[0].Modifier, () => Nullability.Nullable.IsNullable(column[0], scope)) { Value = column[0] });
                continue;
            }

            var (type, modifier, unified) = Expressions.Coercer.Unify(column, "VALUES");
            columns.Add(new BoundColumn($"column{i + 1}", type, modifier, () => Array.Exists(unified, value => Nullability.Nullable.IsNullable(value, scope))));
        }

        return new BoundQuery(columns) { HasOneRow = rows.Count == 1 };
    }

    /// <summary>Binds ORDER BY over output columns, and the limits.</summary>
    private void BindOrder(Query query, BoundQuery bound, Scope? outer)
    {
        if (_context.HasError) return;
        foreach (var key in query.OrderBy)
        {
            var isColumn = key.Value is Expression.Column { Names.Length: 1 } column && bound.Columns.Any(item => item.Name == column.Names[0].Text);
            if (isColumn || key.Value is Expression.Number { IsInteger: true }) continue;
            if (key.Value is Expression.Column { Names.Length: 1 } missing)
                _context.Report(ProblemCodes.UnknownColumn, "42703", key.Span, $"Unknown column '{missing.Names[0].Text}'.", Suggestion.For(missing.Names[0].Text, bound.Columns.Select(item => item.Name), string.Empty));
            else if (query.Body is QueryBody.Values) BindValuesKey(key, bound, outer);
            else _context.Report(ProblemCodes.Shape, "0A000", key.Span, "The order of a set operation can only name its output columns.", "Add the expression to the queries, or put them into FROM.");
        }

        BindLimits(query, outer);
    }

    private void BindValuesKey(SortKey key, BoundQuery bound, Scope? outer)
    {
        var scope = new Scope(outer);
        var table = _context.NewTable(bound.Columns);
        scope.Items.Add(TableBinder.ItemOf("*VALUES*", table));
        Expressions.Bind(key.Value, scope);
    }

    /// <summary>Binds OFFSET and LIMIT.</summary>
    public void BindLimits(Query query, Scope? outer)
    {
        var scope = new Scope(outer) { ClauseWithoutAggregates = "LIMIT", ClauseWithoutWindows = "LIMIT" };
        if (query.Offset is { } offset) BindLimit(offset, scope, "OFFSET");
        if (query.Limit?.Count is { } count) BindLimit(count, scope, "LIMIT");
    }

    private void BindLimit(Expression expression, Scope scope, string clause)
    {
        var value = Expressions.Bind(expression, scope);
        _context.Parameters.Suggest(value, clause.ToLowerInvariant());
        Expressions.Coercer.Require(value, _context.Types.Int8, clause);
    }
}
