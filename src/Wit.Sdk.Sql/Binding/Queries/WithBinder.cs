using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax.Queries;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Binding.Queries;

/// <summary>Binds WITH.</summary>
/// <param name="context">The shared state.</param>
/// <param name="queries">Binds its queries.</param>
internal sealed class WithBinder(BindingContext context, QueryBinder queries)
{
    /// <summary>Binds the queries, each of which sees those before it, and adds their names to a scope.</summary>
    public void Bind(WithClause with, Scope scope)
    {
        foreach (var table in with.Tables)
        {
            var common = new CommonQuery(table.Name.Text);
            if (with.IsRecursive && table.Statement is Statement.Select { Query: { Body: QueryBody.SetOperation { Operator: SetOperator.Union } union } query } && Names(union.Right, table.Name.Text))
                BindRecursive(table, common, query, union, scope);
            else
                common.Columns = Rename(table, queries.Statements.Bind(table.Statement, scope).Columns);
            common.Columns = [.. common.Columns ?? [], .. Additional(table, scope)];
            scope.CommonQueries[table.Name.Text] = common;
        }
    }

    // The first query defines the columns. The second sees them; it may return NULL where the first does not, which the columns then may hold too.
    private void BindRecursive(CommonTable table, CommonQuery common, Query query, QueryBody.SetOperation union, Scope scope)
    {
        var inner = new Scope(scope);
        if (query.With is not null) queries.Withs.Bind(query.With, inner);
        var first = queries.BindBody(union.Left, inner, keepsUnknown: false);
        if (context.HasError) return;
        var nullable = first.Columns.Select(column => column.IsNullable()).ToArray();
        IReadOnlyList<BoundColumn> columns = Rename(table, [.. first.Columns.Select((column, i) => column with { Value = null, IsNullable = () => nullable[i] })]);
        common.Columns = [.. columns, .. Additional(table, scope)];
        inner.CommonQueries[table.Name.Text] = common;
        var second = queries.BindBody(union.Right, inner, keepsUnknown: true);
        var combined = queries.Combine(first, second, SetOperator.Union, union.Span);
        if (context.HasError) return;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < nullable.Length; i++)
            {
                if (nullable[i] || !second.Columns[i].IsNullable()) continue;
                nullable[i] = true;
                changed = true;
            }
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (combined.Columns[i].Type == columns[i].Type) continue;
            var (is_, was) = (Typing.TypeModifiers.Format(combined.Columns[i].Type), Typing.TypeModifiers.Format(columns[i].Type));
            context.Report(
                ProblemCodes.WrongType, "42804", union.Span, $"The column '{columns[i].Name}' of the recursive query has the type '{was}' in its first part, and '{is_}' overall.",
                $"Cast the first part to '{is_}'.");
        }

        common.Columns = columns;
    }

    private IReadOnlyList<BoundColumn> Rename(CommonTable table, IReadOnlyList<BoundColumn> columns)
    {
        if (table.Columns.Length > columns.Count && !context.HasError)
            context.Report(ProblemCodes.ColumnCount, "42P10", table.Span, $"'{table.Name.Text}' names {table.Columns.Length} columns, but its query returns {columns.Count}.");
        return [.. columns.Select((column, i) => i < table.Columns.Length ? column with { Name = table.Columns[i].Text, Value = null } : column with { Value = null })];
    }

    private IEnumerable<BoundColumn> Additional(CommonTable table, Scope scope)
    {
        if (table.Search is { } search)
            yield return new BoundColumn(search.SequenceColumn.Text, search.IsBreadthFirst ? context.Types.Record : context.Types.Record.ArrayType, -1, () => false);
        if (table.Cycle is not { } cycle) yield break;
        var type = context.Types.Bool;
        if (cycle.MarkValue is { } value && cycle.MarkDefault is { } otherwise)
            type = queries.Expressions.Coercer.Unify([queries.Expressions.Bind(value, scope), queries.Expressions.Bind(otherwise, scope)], "CYCLE").Type;
        yield return new BoundColumn(cycle.MarkColumn.Text, type, -1, () => false);
        yield return new BoundColumn(cycle.PathColumn.Text, context.Types.Record.ArrayType, -1, () => false);
    }

    private static bool Names(QueryBody body, string name) => body switch
    {
        QueryBody.Select select => select.From.Any(item => Names(item, name)),
        QueryBody.SetOperation operation => Names(operation.Left, name) || Names(operation.Right, name),
        QueryBody.Nested nested => Names(nested.Query.Body, name),
        QueryBody.Table table => table.Name.Name.Parts.Length == 1 && table.Name.Name.Last.Text == name,
        _ => false,
    };

    private static bool Names(TableExpression table, string name) => table switch
    {
        TableExpression.Table named => named.Name.Name.Parts.Length == 1 && named.Name.Name.Last.Text == name,
        TableExpression.Join join => Names(join.Left, name) || Names(join.Right, name),
        TableExpression.Subquery subquery => Names(subquery.Query.Body, name),
        _ => false,
    };
}
