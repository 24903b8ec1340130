using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <content>Columns, fields and elements.</content>
internal sealed partial class ExpressionBinder
{
    private static readonly Dictionary<string, string> s_systemColumns = new(StringComparer.Ordinal)
    {
        ["tableoid"] = "oid", ["ctid"] = "tid", ["xmin"] = "xid", ["xmax"] = "xid", ["cmin"] = "cid", ["cmax"] = "cid",
    };

    /// <summary>The item of FROM of a name; null when there is none.</summary>
    public static ScopeItem? FindItem(Name[] names, Scope scope)
    {
        var (schema, name) = (names.Length > 1 ? names[names.Length - 2].Text : null, names[names.Length - 1].Text);
        for (Scope? level = scope; level is not null; level = level.Parent)
        {
            var found = level.Items.Find(item => item.IsVisible && item.Name == name && (schema is null || item.Schema == schema));
            if (found is not null) return found;
        }

        return null;
    }

    private BoundExpression BindColumn(Expression.Column column, Scope scope)
    {
        var names = column.Names;
        return names.Length == 1 ? BindName(names[0], column.Span, scope) : BindQualified(names, column.Span, scope);
    }

    private BoundExpression BindName(Name name, TextSpan span, Scope scope)
    {
        for (Scope? level = scope; level is not null; level = level.Parent)
        {
            var found = level.Items.Where(item => item.HasVisibleColumns)
                .SelectMany(item => item.Columns.Where(column => column.Name == name.Text).Select(column => (Item: item, column.Value)))
                .ToList();
            if (found.Count > 1)
            {
                // A join has the columns of its sides, which have the names.
                var places = string.Join(", ", level.Items.Where(item => item is { IsVisible: true, Name: not null } && item.Columns.Any(column => column.Name == name.Text)).Select(item => $"'{item.Name}.{name.Text}'"));
                context.Report(ProblemCodes.AmbiguousColumn, "42702", span, $"The column '{name.Text}' is ambiguous.", $"Name its table: {places}.");
                return context.Error(span);
            }

            if (found.Count == 1) return At(found[0].Value, span);
            if (SystemColumn(level.Items.Where(item => item.HasVisibleColumns), name.Text, span) is { } system) return system;
        }

        return FindItem([name], scope) is { Table: { } } whole ? WholeRow(whole, span) : UnknownColumn(name, span, scope);
    }

    private BoundExpression BindQualified(Name[] names, TextSpan span, Scope scope)
    {
        Name[] qualifiers = [.. names.Take(names.Length - 1)];
        var name = names[names.Length - 1];
        if (FindItem(qualifiers, scope) is not { } item)
        {
            var known = Levels(scope).SelectMany(level => level.Items).Where(candidate => candidate.IsVisible).Select(candidate => candidate.Name ?? string.Empty);
            var missing = string.Join(".", qualifiers.Select(part => part.Text));
            context.Report(
                ProblemCodes.UnknownTable, "42P01", qualifiers[qualifiers.Length - 1].Span, $"'{missing}' is not a table of this FROM.",
                Suggestion.For(qualifiers[qualifiers.Length - 1].Text, known, "Add it to FROM, or use the alias that it has there."));
            return context.Error(span);
        }

        var matches = item.Columns.Where(column => column.Name == name.Text).ToList();
        if (matches.Count == 1) return At(matches[0].Value, span);
        if (matches.Count > 1)
        {
            context.Report(ProblemCodes.AmbiguousColumn, "42702", span, $"'{item.Name}' has several columns '{name.Text}'.", "Give its columns names of their own: 'AS t(a, b)'.");
            return context.Error(span);
        }

        if (SystemColumn([item], name.Text, span) is { } system) return system;
        if (item.Table is { } && AttributeCall(WholeRow(item, span), name.Text, span) is { } called) return called;
        context.Report(
            ProblemCodes.UnknownColumn, "42703", name.Span, $"'{item.Name}' has no column '{name.Text}'.",
            Suggestion.For(name.Text, item.Columns.Select(column => column.Name), string.Empty));
        return context.Error(span);
    }

    private static IEnumerable<Scope> Levels(Scope scope)
    {
        for (Scope? level = scope; level is not null; level = level.Parent) yield return level;
    }

    /// <summary>The same value where it stands now.</summary>
    private static BoundExpression At(BoundExpression value, TextSpan span) => value.Kind == BoundKind.Column
        ? new BoundExpression(value.Kind, value.Label, value.Type, span)
        {
            Modifier = value.Modifier, Table = value.Table, Number = value.Number, Null = value.Null, IsStrict = value.IsStrict, Fields = value.Fields,
        }
        : value;

    private BoundExpression? SystemColumn(IEnumerable<ScopeItem> items, string name, TextSpan span)
    {
        if (!s_systemColumns.TryGetValue(name, out var type)) return null;
        var item = items.FirstOrDefault(candidate => candidate.Table?.HasSystemColumns == true);
        return item is null ? null : new BoundExpression(BoundKind.Column, name, context.Catalog.Type(type), span) { Table = item.Table, Number = -1 - s_systemColumns.Keys.ToList().IndexOf(name) };
    }

    private BoundExpression UnknownColumn(Name name, TextSpan span, Scope scope)
    {
        var known = Levels(scope).SelectMany(level => level.Items).Where(item => item.HasVisibleColumns).SelectMany(item => item.Columns).Select(column => column.Name);
        context.Report(
            ProblemCodes.UnknownColumn, "42703", span, $"Unknown column '{name.Text}'.",
            Suggestion.For(name.Text, known, name.IsQuoted ? "A text stands in single quotes." : string.Empty));
        return context.Error(span);
    }

    /// <summary>A whole row of an item of FROM.</summary>
    private BoundExpression WholeRow(ScopeItem item, TextSpan span)
    {
        var table = item.Table!;
        if (table.IsScalar) return At(item.Columns[0].Value, span);
        return new BoundExpression(BoundKind.WholeRow, item.Name ?? string.Empty, table.RowType ?? Types.Record, span)
        {
            Table = table, Number = -100, Fields = [.. item.Columns.Select(column => new SqlField(column.Name, column.Value.Type, column.Value.Modifier))],
        };
    }

    /// <summary>The fields of a composite value; empty when they are not known.</summary>
    public static IReadOnlyList<SqlField> FieldsOf(BoundExpression value) => value.Fields.Count > 0 ? value.Fields : value.Type.WithoutDomains().Fields;

    /// <summary>A field of a composite value; null when it has no such field.</summary>
    private static BoundExpression? FieldOf(BoundExpression value, string name, TextSpan span)
    {
        var field = FieldsOf(value).FirstOrDefault(candidate => candidate.Name == name);
        if (field is null) return null;
        if (value is { Kind: BoundKind.WholeRow, Table: { } table } && table.Columns.Count == FieldsOf(value).Count)
        {
            var index = FieldsOf(value).ToList().IndexOf(field);
            return new BoundExpression(BoundKind.Column, name, field.Type, span) { Table = table, Number = index, Modifier = field.Modifier };
        }

        return new BoundExpression(BoundKind.Other, "." + name, field.Type, span, value) { Modifier = field.Modifier, IsStrict = true };
    }

    private BoundExpression BindField(Expression expression, Scope scope)
    {
        if (expression is not Expression.Field field) return Refuse(expression.Span, "42601", "'.*' can only stand in a select list and in a row.");
        var target = Bind(field.Target, scope);
        if (target.Kind == BoundKind.Error) return target;
        if (FieldOf(target, field.Name.Text, field.Span) is { } found) return found;
        if (AttributeCall(target, field.Name.Text, field.Span) is { } called) return called;
        var isComposite = FieldsOf(target).Count > 0 || target.Type == Types.Record;
        context.Report(
            ProblemCodes.UnknownColumn, isComposite ? "42703" : "42809", field.Name.Span, $"The type '{TypeModifiers.Format(target.Type)}' has no field '{field.Name.Text}'.",
            Suggestion.For(field.Name.Text, FieldsOf(target).Select(item => item.Name), string.Empty));
        return context.Error(field.Span);
    }

    // x.f is also the call f(x).
    private BoundExpression? AttributeCall(BoundExpression target, string name, TextSpan span)
    {
        var functions = FindFunctions(null, name).ToList();
        var resolved = context.Functions.Resolve(functions, new CallArguments([target.Type]), null);
        return resolved.Failure == ResolutionFailure.None && resolved.Function is { } function ? Strict(name, resolved.Result!, span, target) is var call && function.IsTotal ? call : new BoundExpression(BoundKind.Other, name, resolved.Result!, span, target) : null;
    }

    private BoundExpression BindSubscript(Expression.Subscript subscript, Scope scope)
    {
        // All subscripts of an array in a row lead to one element; a slice among them makes the whole a slice.
        var indexes = new List<Expression> { subscript.Index };
        var (inner, isSlice) = (subscript.Target, false);
        for (; inner is Expression.Subscript or Expression.Slice; inner = inner is Expression.Subscript outer ? outer.Target : ((Expression.Slice)inner).Target)
        {
            isSlice |= inner is Expression.Slice;
            indexes.AddRange(inner is Expression.Subscript next ? [next.Index] : new[] { ((Expression.Slice)inner).Lower, ((Expression.Slice)inner).Upper }.OfType<Expression>());
        }

        var target = Bind(inner, scope);
        if (target.Kind == BoundKind.Error) return target;
        var type = target.Type.WithoutDomains();
        if (type == Types.Jsonb || type is { Name: "hstore", Kind: SqlTypeKind.Base })
        {
            BoundExpression[] keys = [.. indexes.Select(index => Key(Bind(index, scope)))];
            return new BoundExpression(BoundKind.Other, "[]", type == Types.Jsonb ? type : Types.Text, subscript.Span, [target, .. keys]) { IsStrict = true };
        }

        if (type.Element is null && !IsFixedArray(type)) return Refuse(subscript.Span, "42804", $"The type '{TypeModifiers.Format(target.Type)}' has no elements.");
        var element = type.Element ?? context.Catalog.Type(type.Name == "name" ? "char" : type.Name is "point" or "line" ? "float8" : "point");
        BoundExpression[] bounds = [.. indexes.Select(index => Coercer.Require(Bind(index, scope), Types.Int4, "A subscript"))];
        return new BoundExpression(BoundKind.Other, "[]", isSlice ? type : element, subscript.Span, [target, .. bounds]) { Modifier = target.Modifier, IsStrict = true };
    }

    // A key of jsonb is a number or a text.
    private BoundExpression Key(BoundExpression index) =>
        (index.Type == Types.Unknown ? null : Coercer.TryConvert(index, Types.Int4, CoercionContext.Implicit)) ?? Coercer.Require(index, Types.Text, "A subscript of jsonb");

    private static bool IsFixedArray(SqlType type) => type.Kind == SqlTypeKind.Base && type.Name is "name" or "point" or "line" or "lseg" or "box";

    private BoundExpression BindSlice(Expression.Slice slice, Scope scope)
    {
        var target = Bind(slice.Target, scope);
        if (target.Kind == BoundKind.Error) return target;
        var type = target.Type.WithoutDomains();
        if (type.Element is null) return Refuse(slice.Span, "42804", $"The type '{TypeModifiers.Format(target.Type)}' has no elements.");
        BoundExpression[] bounds = [.. new[] { slice.Lower, slice.Upper }.OfType<Expression>().Select(bound => Coercer.Require(Bind(bound, scope), Types.Int4, "A subscript"))];
        return new BoundExpression(BoundKind.Other, "[:]", target.Type.Kind == SqlTypeKind.Domain ? type : target.Type, slice.Span, [target, .. bounds])
        {
            Modifier = target.Modifier, Null = NullRule.AnyChild, IsStrict = true,
        };
    }
}
