using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Binding.Queries;

/// <summary>Binds the items of FROM and adds their names to a scope.</summary>
internal sealed class TableBinder
{
    private readonly BindingContext _context;
    private readonly QueryBinder _queries;
    private readonly JoinBinder _joins;
    private readonly FunctionTableBinder _functions;

    public TableBinder(BindingContext context, QueryBinder queries)
    {
        (_context, _queries) = (context, queries);
        _joins = new JoinBinder(context, queries, this);
        _functions = new FunctionTableBinder(context, queries);
    }

    /// <summary>Binds all items.</summary>
    public void BindAll(IEnumerable<TableExpression> tables, Scope scope)
    {
        foreach (var table in tables) Bind(table, scope);
    }

    /// <summary>Binds an item; what it returns has all its columns.</summary>
    public ScopeItem Bind(TableExpression table, Scope scope)
    {
        if (table is TableExpression.Join join) return _joins.Bind(join, scope);
        var item = table switch
        {
            TableExpression.Table named => BindNamed(named, scope),
            TableExpression.Subquery subquery => BindSubquery(subquery, scope),
            TableExpression.Functions functions => _functions.Bind(functions, scope),
            TableExpression.JsonTable json => _functions.BindJson(json, scope),
            TableExpression.XmlTable xml => _functions.BindXml(xml, scope),
            _ => ItemOf(null, _context.NewTable([])),
        };
        return Add(item, scope, table.Span);
    }

    /// <summary>Adds an item to a scope, unless its name is taken.</summary>
    public ScopeItem Add(ScopeItem item, Scope scope, TextSpan span)
    {
        if (item.Name is not null && scope.Items.Exists(other => other.IsVisible && other.Name == item.Name && (other.Schema == item.Schema || other.Schema is null || item.Schema is null)))
            _context.Report(ProblemCodes.Shape, "42712", span, $"The table name '{item.Name}' stands in FROM twice.", "Give one of them an alias.");
        scope.Items.Add(item);
        return item;
    }

    /// <summary>The relation of a name; null after an error.</summary>
    public CatalogRelation? FindRelation(QualifiedName name)
    {
        var (schema, last) = (name.Qualifier?.Text, name.Last.Text);
        var found = (schema is null ? _context.Catalog.FindRelation("pg_catalog", last) : _context.Catalog.FindRelation(schema, last)) ?? _context.Schema.FindRelation(schema, last);
        if (found is not null) return found;
        var known = _context.Schema.Relations.Select(relation => schema is null ? relation.Name : $"{relation.Schema}.{relation.Name}");
        var elsewhere = schema is null ? _context.Schema.Relations.FirstOrDefault(relation => relation.Name == last) : null;
        _context.Report(
            ProblemCodes.UnknownTable, "42P01", name.Span, $"Unknown table '{name}'.",
            elsewhere is not null ? $"Name its schema: '{elsewhere.Schema}.{last}'." : Suggestion.For(name.ToString(), known, string.Empty));
        return null;
    }

    /// <summary>A table of a relation.</summary>
    public BoundTable TableOf(CatalogRelation relation)
    {
        var columns = relation.RowType.Fields.Select(field => new BoundColumn(field.Name, field.Type, field.Modifier, () => !field.IsNotNull && !IsNotNullDomain(field.Type)));
        var table = _context.NewTable([.. columns]);
        return table with { Relation = relation, RowType = relation.RowType };
    }

    /// <summary>The item of a table, whose columns may get other names.</summary>
    public static ScopeItem ItemOf(string? name, BoundTable table, Name[]? columnNames = null) =>
        new(name, [.. table.Columns.Select((column, i) => new ScopeColumn(columnNames is not null && i < columnNames.Length ? columnNames[i].Text : column.Name, Reference(table, i)))]) { Table = table };

    // Only an outer join or a sub-select can put NULL into a domain that refuses it; both are seen elsewhere.
    private static bool IsNotNullDomain(SqlType type) => type.Kind == SqlTypeKind.Domain && (type.IsNotNull || IsNotNullDomain(type.BaseType!));

    private static BoundExpression Reference(BoundTable table, int index)
    {
        var column = table.Columns[index];
        return new BoundExpression(BoundKind.Column, column.Name, column.Type, default) { Table = table, Number = index, Modifier = column.Modifier, Fields = column.Fields };
    }

    private ScopeItem BindNamed(TableExpression.Table named, Scope scope)
    {
        var name = named.Name.Name;
        var alias = named.Alias;
        foreach (var argument in named.Sample?.Arguments ?? []) _queries.Expressions.Coercer.Require(_queries.Expressions.Bind(argument, scope), _context.Catalog.Type("float4"), "TABLESAMPLE");
        if (named.Sample?.Seed is { } seed) _queries.Expressions.Coercer.Require(_queries.Expressions.Bind(seed, scope), _context.Catalog.Type("float8"), "REPEATABLE");
        if (name.Parts.Length == 1 && scope.FindCommonQuery(name.Last.Text) is { } common)
        {
            if (common.Columns is null) _context.Report(ProblemCodes.Shape, "42P19", name.Span, $"'{name}' can't be used here: a recursive query needs the form 'first UNION ALL second'.");
            return Checked(ItemOf(alias?.Name?.Text ?? common.Name, _context.NewTable(common.Columns ?? []), alias?.Columns), alias);
        }

        if (FindRelation(name) is not { } relation) return ItemOf(alias?.Name?.Text ?? name.Last.Text, _context.NewTable([]));
        return Checked(ItemOf(alias?.Name?.Text ?? name.Last.Text, TableOf(relation), alias?.Columns) with { Schema = alias?.Name is null ? relation.Schema : null }, alias);
    }

    private ScopeItem BindSubquery(TableExpression.Subquery subquery, Scope scope)
    {
        var bound = _queries.Bind(subquery.Query, subquery.IsLateral ? scope : scope.Parent);
        return Checked(ItemOf(subquery.Alias?.Name?.Text, _context.NewTable(bound.Columns) with { HasOneRow = bound.HasOneRow }, subquery.Alias?.Columns), subquery.Alias);
    }

    private ScopeItem Checked(ScopeItem item, TableAlias? alias)
    {
        if (alias is not null && alias.Columns.Length > item.Columns.Count && !_context.HasError)
            _context.Report(ProblemCodes.ColumnCount, "42P10", alias.Span, $"'{item.Name}' has {item.Columns.Count} columns, but {alias.Columns.Length} are named.");
        return item;
    }
}
