using Wit.Sdk.Sql.Binding.Nullability;
using Wit.Sdk.Sql.Binding.Queries;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Queries;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Binding.Statements;

/// <summary>Binds statements.</summary>
internal sealed class StatementBinder
{
    private readonly BindingContext _context;
    private readonly QueryBinder _queries;
    private readonly InsertBinder _inserts;
    private readonly MergeBinder _merges;

    public StatementBinder(BindingContext context, QueryBinder queries)
    {
        (_context, _queries) = (context, queries);
        Assignments = new AssignmentBinder(context, queries);
        Returning = new ReturningBinder(context, queries);
        _inserts = new InsertBinder(context, queries, this);
        _merges = new MergeBinder(context, queries, this);
    }

    /// <summary>Binds assignments.</summary>
    public AssignmentBinder Assignments { get; }

    /// <summary>Binds RETURNING.</summary>
    public ReturningBinder Returning { get; }

    /// <summary>Binds a statement; one that returns nothing has no columns.</summary>
    public BoundQuery Bind(Statement statement, Scope? outer) => statement switch
    {
        Statement.Select select => _queries.Bind(select.Query, outer),
        Statement.Insert insert => _inserts.Bind(insert, outer),
        Statement.Update update => BindUpdate(update, outer),
        Statement.Delete delete => BindDelete(delete, outer),
        Statement.Merge merge => _merges.Bind(merge, outer),
        _ => BoundQuery.Unknown,
    };

    /// <summary>A scope with the queries of WITH.</summary>
    public Scope? With(WithClause? with, Scope? outer)
    {
        if (with is null) return outer;
        var scope = new Scope(outer);
        _queries.Withs.Bind(with, scope);
        return scope;
    }

    /// <summary>The table that is written to, added to a scope; null after an error.</summary>
    public ScopeItem? Target(QualifiedName name, Name? alias, Scope scope)
    {
        if (_queries.Tables.FindRelation(name) is not { } relation) return null;
        var item = TableBinder.ItemOf(alias?.Text ?? name.Last.Text, _queries.Tables.TableOf(relation)) with { Schema = alias is null ? relation.Schema : null };
        scope.Items.Add(item);
        return item;
    }

    private BoundQuery BindUpdate(Statement.Update update, Scope? outer)
    {
        var scope = new Scope(With(update.With, outer));
        if (Target(update.Target.Table.Name, update.Target.Alias, scope) is not { } target) return BoundQuery.Unknown;
        _queries.Tables.BindAll(update.From, scope);
        // PostgreSQL reads the condition after RETURNING and before the assignments.
        BindWhere(update.Where, scope, update.Span, $"UPDATE of '{target.Name}'");
        if (update.Returning is not null) return ReturningOfUpdate(update, target, scope);
        Assignments.Bind(update.Assignments, target, scope);
        return BoundQuery.Unknown;
    }

    private BoundQuery ReturningOfUpdate(Statement.Update update, ScopeItem target, Scope scope)
    {
        // What the condition says of the row before does not hold of the row after.
        var prefix = $"#{target.Table!.Id}.";
        var facts = scope.Facts.NotNull.Where(key => key.Contains(prefix)).ToList();
        scope.Facts.NotNull.ExceptWith(facts);
        var returned = Returning.Bind(update.Returning!, target, scope, hasOld: true, hasNew: true);
        Assignments.Bind(update.Assignments, target, scope);
        return returned;
    }

    private BoundQuery BindDelete(Statement.Delete delete, Scope? outer)
    {
        var scope = new Scope(With(delete.With, outer));
        if (Target(delete.Target.Table.Name, delete.Target.Alias, scope) is not { } target) return BoundQuery.Unknown;
        _queries.Tables.BindAll(delete.Using, scope);
        BindWhere(delete.Where, scope, delete.Span, $"DELETE from '{target.Name}'");
        return delete.Returning is null ? BoundQuery.Unknown : Returning.Bind(delete.Returning, target, scope, hasOld: true, hasNew: false);
    }

    private void BindWhere(WriteCondition? where, Scope scope, Schema.Text.TextSpan span, string what)
    {
        if (where is null)
            _context.Warn(ProblemCodes.AllRows, span, $"The {what} has no WHERE: it is about all rows.", "Write 'WHERE true' if all are meant.");
        if (where?.Condition is not { } condition) return;
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = ("WHERE", "WHERE");
        FactCollector.Keep(scope, _queries.Expressions.BindCondition(condition, scope, "WHERE"));
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = (null, null);
    }
}
