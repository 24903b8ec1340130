using Wit.Sdk.Sql.Binding.Queries;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Binding.Statements;

/// <summary>Binds RETURNING.</summary>
/// <param name="context">The shared state.</param>
/// <param name="queries">Binds its items.</param>
internal sealed class ReturningBinder(BindingContext context, QueryBinder queries)
{
    private const int FirstVersionOfOld = 18;

    /// <summary>Binds the items, which see the row after, and from PostgreSQL 18 on the row before as <c>old</c>.</summary>
    public BoundQuery Bind(ReturningClause returning, ScopeItem target, Scope scope, bool hasOld, bool hasNew)
    {
        if (context.Catalog.Version >= FirstVersionOfOld)
        {
            Add("old", isOld: true, hasOld);
            Add("new", isOld: false, hasNew);
        }

        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = ("RETURNING", "RETURNING");
        var outputs = new SelectBinder(context, queries).BindItems(returning.Items, scope);
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = (null, null);
        return new BoundQuery([.. outputs.Select(output => Output(output.Name, queries.Expressions.Coercer.ResolveUnknown(output.Value)) with { Star = output.Star, IsLabeled = output.IsLabeled })]);

        void Add(string name, bool isOld, bool isThere)
        {
            var given = Array.Find(returning.Options, option => option.IsOld == isOld)?.Alias.Text;
            if (given is null && scope.Items.Exists(item => item.Name == name)) return;
            var table = queries.Tables.TableOf(target.Table!.Relation!);
            table.IsNullExtended = !isThere;
            scope.Items.Add(TableBinder.ItemOf(given ?? name, table) with { HasVisibleColumns = false });
        }

        BoundColumn Output(string name, BoundExpression value) =>
            new(name, value.Type, value.Modifier, () => Nullability.Nullable.IsNullable(value, scope)) { Value = value, Fields = value.Fields };
    }
}
