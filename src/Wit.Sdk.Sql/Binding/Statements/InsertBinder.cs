using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Queries;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Binding.Statements;

/// <summary>Binds INSERT.</summary>
/// <param name="context">The shared state.</param>
/// <param name="queries">Binds its rows.</param>
/// <param name="statements">Binds its parts.</param>
internal sealed class InsertBinder(BindingContext context, QueryBinder queries, StatementBinder statements)
{
    /// <summary>Binds the statement; its columns are those of RETURNING.</summary>
    public BoundQuery Bind(Statement.Insert insert, Scope? outer)
    {
        var with = statements.With(insert.With, outer);
        var scope = new Scope(with);
        if (statements.Target(insert.Target.Table, insert.Target.Alias, scope) is not { } target) return BoundQuery.Unknown;
        BindRows(insert, target, with);
        if (insert.OnConflict is { } conflict) BindConflict(conflict, target, scope);
        return insert.Returning is null ? BoundQuery.Unknown : statements.Returning.Bind(insert.Returning, target, scope, hasOld: false, hasNew: true);
    }

    /// <summary>The columns that values go to, in order.</summary>
    public ColumnTarget[] Columns(ColumnTarget[] written, ScopeItem target, TextSpan span)
    {
        if (written.Length == 0) return [.. target.Table!.Relation!.RowType.Fields.Select(field => new ColumnTarget(span, new Name(span, field.Name, false), []))];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in written)
        {
            if (!names.Add(column.Column.Text) && column.Steps.Length == 0)
                context.Report(ProblemCodes.Shape, "42701", column.Span, $"The column '{column.Column.Text}' is named twice.");
            statements.Assignments.Field(column, target);
        }

        return written;
    }

    /// <summary>Reports a column that needs a value and gets none.</summary>
    public void CheckRequired(IEnumerable<string> given, ScopeItem target, TextSpan span)
    {
        if (context.HasError || target.Table!.Relation is not { IsView: false } relation) return;
        var names = new HashSet<string>(given, StringComparer.Ordinal);
        var missing = relation.RowType.Fields.Where(field => field is { IsNotNull: true, HasDefault: false, IsGenerated: false } && !names.Contains(field.Name)).Select(field => $"'{field.Name}'").ToList();
        if (missing.Count == 0) return;
        context.ReportOfExecution(
            ProblemCodes.RequiredColumn, "23502", span, $"INSERT into '{relation.Name}' omits {string.Join(", ", missing)}, which {(missing.Count == 1 ? "is" : "are")} NOT NULL without a default.", "Give a value.");
    }

    private void BindRows(Statement.Insert insert, ScopeItem target, Scope? with)
    {
        var source = insert.Source;
        var columns = Columns(source.Columns, target, insert.Target.Span);
        if (context.HasError) return;
        if (source.Query is null)
        {
            CheckRequired([], target, insert.Target.Span);
            return;
        }

        if (source.Query is { Body: QueryBody.Values values, With: null, OrderBy.Length: 0, Limit: null, Offset: null })
        {
            foreach (var row in values.Rows) BindRow(row, columns, source.Columns.Length > 0, target, with, insert.Span);
        }
        else
        {
            BindQuery(source.Query, columns, source.Columns.Length > 0, target, with);
        }
    }

    private void BindRow(Expression[] row, ColumnTarget[] columns, bool isListed, ScopeItem target, Scope? with, TextSpan span)
    {
        if (!Counts(row.Length, columns.Length, isListed, row.Length > 0 ? row[0].Span : span)) return;
        var scope = new Scope(with) { ClauseWithoutAggregates = "VALUES", ClauseWithoutWindows = "VALUES" };
        statements.Assignments.AssignRow(columns, row, target, scope);
        CheckRequired(columns.Take(row.Length).Where((_, i) => row[i] is not Expression.Default).Select(column => column.Column.Text), target, target.Table is null ? span : columns[0].Span);
    }

    private void BindQuery(Query query, ColumnTarget[] columns, bool isListed, ScopeItem target, Scope? with)
    {
        var bound = queries.Bind(query, with, keepsUnknown: true);
        if (context.HasError || !Counts(bound.Columns.Count, columns.Length, isListed, query.Span)) return;
        var scope = new Scope(with);
        for (var i = 0; i < bound.Columns.Count; i++)
        {
            if (statements.Assignments.Field(columns[i], target) is { } field) statements.Assignments.Assign(columns[i], field, AssignmentBinder.Value(bound.Columns[i], query.Span), scope);
        }

        CheckRequired(columns.Take(bound.Columns.Count).Select(column => column.Column.Text), target, columns[0].Span);
    }

    private bool Counts(int values, int columns, bool isListed, TextSpan span)
    {
        if (values == columns || (values < columns && !isListed)) return true;
        context.Report(ProblemCodes.ColumnCount, "42601", span, $"INSERT has {columns} columns and {values} values.");
        return false;
    }

    private void BindConflict(OnConflictClause conflict, ScopeItem target, Scope scope)
    {
        if (conflict is { Update: not null, Keys.Length: 0, Constraint: null })
            context.Report(ProblemCodes.Shape, "42601", conflict.Span, "ON CONFLICT DO UPDATE needs the columns of a unique index, or a constraint.", "As in 'ON CONFLICT (id) DO UPDATE'.");
        foreach (var key in conflict.Keys) queries.Expressions.Bind(key.Value, scope);
        if (conflict.KeysWhere is not null) queries.Expressions.BindCondition(conflict.KeysWhere, scope, "WHERE");
        if (conflict.Update is null) return;
        var inner = new Scope(scope.Parent);
        inner.Items.AddRange(scope.Items);
        var excluded = queries.Tables.TableOf(target.Table!.Relation!);
        inner.Items.Add(TableBinder.ItemOf("excluded", excluded) with { HasVisibleColumns = false });
        statements.Assignments.Bind(conflict.Update, target, inner);
        if (conflict.UpdateWhere is not null) queries.Expressions.BindCondition(conflict.UpdateWhere, inner, "WHERE");
    }
}
