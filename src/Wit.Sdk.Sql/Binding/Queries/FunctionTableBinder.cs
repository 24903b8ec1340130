using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Binding.Queries;

/// <summary>Binds functions in FROM.</summary>
/// <param name="context">The shared state.</param>
/// <param name="queries">Binds their arguments.</param>
internal sealed class FunctionTableBinder(BindingContext context, QueryBinder queries)
{
    // Functions of sets that have no NULL in these columns.
    private static readonly Dictionary<string, string[]> s_notNull = new(StringComparer.Ordinal)
    {
        ["generate_series"] = ["*"], ["generate_subscripts"] = ["*"], ["regexp_split_to_table"] = ["*"], ["jsonb_array_elements"] = ["*"], ["json_array_elements"] = ["*"],
        ["jsonb_object_keys"] = ["*"], ["json_object_keys"] = ["*"], ["jsonb_each"] = ["key", "value"], ["json_each"] = ["key", "value"], ["jsonb_each_text"] = ["key"],
        ["json_each_text"] = ["key"], ["regexp_matches"] = ["*"], ["skeys"] = ["*"], ["jsonb_path_query"] = ["*"],
    };

    /// <summary>Binds a function, or several side by side.</summary>
    public ScopeItem Bind(TableExpression.Functions functions, Scope scope)
    {
        var items = functions.Items.SelectMany(Single).ToList();
        var columns = new List<BoundColumn>();
        var alias = functions.Alias;
        var isScalar = items.Count == 1;
        SqlType? rowType = null;
        string? name = null;
        foreach (var item in items)
        {
            var definitions = item.Definitions.Length > 0 ? item.Definitions : items.Count == 1 ? alias?.Definitions ?? [] : [];
            var value = queries.Expressions.Bind(item.Function, scope);
            var own = ColumnNames.Of(item.Function, value);
            name ??= own;
            var found = Columns(value, definitions, FunctionOf(item.Function, value), isScalar && alias?.Name is { } given ? given.Text : own, scope);
            isScalar &= found.IsScalar && !functions.HasOrdinality;
            rowType = items.Count == 1 && !functions.HasOrdinality && value.Type.WithoutDomains().Kind == SqlTypeKind.Composite ? value.Type : null;
            // Functions side by side are as long as the longest.
            columns.AddRange(items.Count == 1 ? found.Columns : found.Columns.Select(column => column with { IsNullable = () => true }));
        }

        if (functions.HasOrdinality) columns.Add(new BoundColumn("ordinality", context.Types.Int8, -1, () => false));
        var table = context.NewTable(columns) with { IsScalar = isScalar, RowType = rowType };
        return TableBinder.ItemOf(alias?.Name?.Text ?? name, table, alias?.Columns);
    }

    /// <summary>Binds JSON_TABLE.</summary>
    public ScopeItem BindJson(TableExpression.JsonTable json, Scope scope)
    {
        queries.Expressions.JsonValue(json.Document, scope);
        foreach (var argument in json.Passing) queries.Expressions.JsonValue(argument.Value, scope);
        return TableBinder.ItemOf(json.Alias?.Name?.Text ?? "json_table", context.NewTable([.. json.Columns.SelectMany(column => JsonColumns(column, isNested: false))]), json.Alias?.Columns);
    }

    /// <summary>Binds XMLTABLE.</summary>
    public ScopeItem BindXml(TableExpression.XmlTable xml, Scope scope)
    {
        queries.Expressions.Coercer.Require(queries.Expressions.Bind(xml.Rows, scope), context.Types.Text, "XMLTABLE");
        queries.Expressions.Coercer.Require(queries.Expressions.Bind(xml.Document, scope), context.Catalog.Type("xml"), "XMLTABLE");
        var columns = new List<BoundColumn>();
        foreach (var column in xml.Columns)
        {
            var (type, modifier) = column.Type is null ? (context.Types.Int4, -1) : queries.Expressions.FindType(column.Type) ?? (context.Types.Text, -1);
            if (column.Path is not null) queries.Expressions.Coercer.Require(queries.Expressions.Bind(column.Path, scope), context.Types.Text, "PATH");
            if (column.Default is not null) queries.Expressions.Coercer.Require(queries.Expressions.Bind(column.Default, scope), type, "DEFAULT");
            columns.Add(new BoundColumn(column.Name.Text, type, modifier, () => column.Type is not null && !column.IsNotNull));
        }

        return TableBinder.ItemOf(xml.Alias?.Name?.Text ?? "xmltable", context.NewTable(columns), xml.Alias?.Columns);
    }

    // unnest(a, b) in FROM is unnest(a) and unnest(b) side by side.
    private static IEnumerable<TableFunction> Single(TableFunction item) =>
        item.Function is Expression.Call { Arguments.Length: > 1, Function: { Last.Text: "unnest", Parts.Length: 1 } } call && item.Definitions.Length == 0
            ? call.Arguments.Select(argument => new TableFunction(item.Span, new Expression.Call(call.Span, call.Function, [argument]), []))
            : [item];

    private CatalogFunction? FunctionOf(Expression expression, BoundExpression value) => expression is Expression.Call call && value.Kind == BoundKind.Other
        ? queries.Expressions.FindFunctions(call.Function.Qualifier?.Text, call.Function.Last.Text).FirstOrDefault(function => function.Columns.Count == 0 || function.Arguments.Count >= call.Arguments.Length - 1)
        : null;

    private (IReadOnlyList<BoundColumn> Columns, bool IsScalar) Columns(BoundExpression value, ColumnDefinition[] definitions, CatalogFunction? function, string name, Scope scope)
    {
        if (definitions.Length > 0)
        {
            return ([.. definitions.Select(definition => queries.Expressions.FindType(definition.Type) is { } type
                ? new BoundColumn(definition.Name.Text, type.Type, type.Modifier, () => true)
                : new BoundColumn(definition.Name.Text, context.Types.Unknown, -1, () => true))], false);
        }

        var known = function is not null && s_notNull.TryGetValue(function.Name, out var names) ? names : [];
        var fields = FieldsOf(value);
        if (fields.Count > 0)
        {
            var isOfType = value.Fields.Count == 0;
            return ([.. fields.Select(field => new BoundColumn(field.Name, field.Type, field.Modifier, () => isOfType || !known.Contains(field.Name)))], false);
        }

        if (value.Type == context.Types.Record && !context.HasError)
            context.Report(ProblemCodes.Shape, "42601", value.Span, $"The function '{name}' returns records, so its columns need a definition.", $"As in '{name}(...) AS t(a int, b text)'.");
        var only = function?.Columns.Count == 1 && function.Columns[0].Name.Length > 0 ? function.Columns[0].Name : name;
        var isNullable = !known.Contains("*");
        return ([new BoundColumn(only, value.Type, value.Modifier, () => value.ReturnsSet ? isNullable : Nullability.Nullable.IsNullable(value, scope))], true);
    }

    private static IReadOnlyList<SqlField> FieldsOf(BoundExpression value) => Expressions.ExpressionBinder.FieldsOf(value);

    private IEnumerable<BoundColumn> JsonColumns(JsonColumn column, bool isNested)
    {
        switch (column)
        {
            case JsonColumn.Ordinality ordinality:
                return [new BoundColumn(ordinality.Name.Text, context.Types.Int4, -1, () => isNested)];
            case JsonColumn.Value value:
                return queries.Expressions.FindType(value.Type) is { } type ? [new BoundColumn(value.Name.Text, type.Type, type.Modifier, () => true)] : [];
            case JsonColumn.Exists exists:
                return queries.Expressions.FindType(exists.Type) is { } found ? [new BoundColumn(exists.Name.Text, found.Type, found.Modifier, () => true)] : [];
            case JsonColumn.Nested nested:
                return nested.Columns.SelectMany(inner => JsonColumns(inner, isNested: true));
            default:
                return [];
        }
    }
}
