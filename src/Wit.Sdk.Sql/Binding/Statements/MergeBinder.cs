using Wit.Sdk.Sql.Binding.Queries;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Binding.Statements;

/// <summary>Binds MERGE.</summary>
/// <param name="context">The shared state.</param>
/// <param name="queries">Binds its parts.</param>
/// <param name="statements">Binds its parts.</param>
internal sealed class MergeBinder(BindingContext context, QueryBinder queries, StatementBinder statements)
{
    /// <summary>Binds the statement; its columns are those of RETURNING.</summary>
    public BoundQuery Bind(Statement.Merge merge, Scope? outer)
    {
        var scope = new Scope(statements.With(merge.With, outer));
        // The columns of the source come first.
        queries.Tables.Bind(merge.Source, scope);
        List<ScopeItem> sources = [.. scope.Items];
        if (statements.Target(merge.Target.Table.Name, merge.Target.Alias, scope) is not { } target) return BoundQuery.Unknown;
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = ("MERGE", "MERGE");
        queries.Expressions.BindCondition(merge.On, scope, "ON");
        foreach (var clause in merge.Clauses) BindClause(clause, target, sources, scope);
        if (merge.Clauses.Any(clause => clause.Match == MergeMatch.NotMatchedBySource))
            sources.ForEach(item => { if (item.Table is { } table) table.IsNullExtended = true; });
        return merge.Returning is null || context.HasError
            ? BoundQuery.Unknown
            : statements.Returning.Bind(merge.Returning, target, scope, hasOld: merge.Clauses.All(clause => clause.Match != MergeMatch.NotMatchedByTarget), hasNew: merge.Clauses.All(clause => clause.Action is not MergeAction.Delete));
    }

    private void BindClause(MergeWhen clause, ScopeItem target, List<ScopeItem> sources, Scope scope)
    {
        var visible = new Scope(scope.Parent) { ClauseWithoutAggregates = "MERGE", ClauseWithoutWindows = "MERGE" };
        // A clause sees the side that has a row.
        if (clause.Match != MergeMatch.NotMatchedBySource) visible.Items.AddRange(sources);
        if (clause.Match != MergeMatch.NotMatchedByTarget) visible.Items.Add(target);
        if (clause.Condition is not null) queries.Expressions.BindCondition(clause.Condition, visible, "WHEN");
        if (clause.Action is MergeAction.Update update) statements.Assignments.Bind(update.Assignments, target, visible);
        if (clause.Action is MergeAction.Insert insert) BindInsert(insert, target, visible);
    }

    private void BindInsert(MergeAction.Insert insert, ScopeItem target, Scope scope)
    {
        var inserts = new InsertBinder(context, queries, statements);
        var columns = inserts.Columns(insert.Columns, target, insert.Span);
        var values = insert.Values ?? [];
        if (context.HasError) return;
        if (insert.Values is not null && (values.Length > columns.Length || (values.Length < columns.Length && insert.Columns.Length > 0)))
        {
            context.Report(ProblemCodes.ColumnCount, "42601", insert.Span, $"INSERT has {columns.Length} columns and {values.Length} values.");
            return;
        }

        statements.Assignments.AssignRow(columns, values, target, scope);
        inserts.CheckRequired(columns.Take(values.Length).Where((_, i) => values[i] is not Expression.Default).Select(column => column.Column.Text), target, insert.Span);
    }
}
