using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <content>CASE, COALESCE and what else chooses among values; arrays and rows.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindCase(Expression.Case @case, Scope scope)
    {
        var operand = @case.Operand is null ? null : Bind(@case.Operand, scope);
        // A literal or a parameter that is compared is text.
        if (operand is { Kind: BoundKind.Constant or BoundKind.Parameter }) operand = Coercer.ResolveUnknown(operand);
        var conditions = new List<BoundExpression>();
        var results = new List<BoundExpression>();
        foreach (var branch in @case.Branches)
        {
            conditions.Add(operand is null
                ? BindCondition(branch.Condition, scope, "CASE WHEN")
                : Coercer.Require(Operate("=", operand, Bind(branch.Condition, scope), branch.Span), Types.Bool, "CASE WHEN"));
            results.Add(Bind(branch.Result, scope));
        }

        var otherwise = @case.Otherwise is null ? new BoundExpression(BoundKind.Constant, "null", Types.Unknown, @case.Span) : Bind(@case.Otherwise, scope);
        if (context.HasError) return context.Error(@case.Span);
        // The value of ELSE counts most.
        var (type, modifier, values) = Coercer.Unify([otherwise, .. results], "CASE");
        var children = new List<BoundExpression>();
        for (var i = 0; i < conditions.Count; i++)
        {
            children.Add(conditions[i]);
            children.Add(values[i + 1]);
        }

        children.Add(values[0]);
        return new BoundExpression(BoundKind.Case, "case", type, @case.Span, [.. children]) { Modifier = modifier };
    }

    private BoundExpression BindChoice(Expression.Choice choice, Scope scope)
    {
        var name = choice.Kind.ToString().ToUpperInvariant();
        var items = choice.Items.Select(item => Bind(item, scope)).ToList();
        if (context.HasError) return context.Error(choice.Span);
        var (type, modifier, values) = Coercer.Unify(items, name);
        return new BoundExpression(BoundKind.Other, name, type, choice.Span, values) { Modifier = modifier, Null = NullRule.AllChildren };
    }

    private BoundExpression BindNullIf(Expression.NullIf nullIf, Scope scope)
    {
        var compared = Operate("=", Bind(nullIf.Left, scope), Bind(nullIf.Right, scope), nullIf.Span);
        if (compared.Kind == BoundKind.Error) return compared;
        var left = compared.Children[0];
        return new BoundExpression(BoundKind.Other, "nullif", left.Type, nullIf.Span, left) { Modifier = left.Modifier, IsStrict = true };
    }

    private BoundExpression BindArray(Expression.Array array, Scope scope, SqlType? target)
    {
        var elements = array.Elements.Select(element => element is Expression.Array inner ? BindArray(inner, scope, target) : Bind(element, scope)).ToList();
        if (context.HasError) return context.Error(array.Span);
        var isNested = elements.Count > 0 && array.Elements[0] is Expression.Array || elements.Any(element => element.Type.Kind == SqlTypeKind.Array);
        if (target is not null)
        {
            var wanted = isNested ? target : target.Element!;
            BoundExpression[] cast = [.. elements.Select(element => Coercer.TryConvert(element, wanted, CoercionContext.Explicit) ?? Coercer.Require(element, wanted, "ARRAY"))];
            return new BoundExpression(BoundKind.Other, "array", target, array.Span, cast) { Null = NullRule.Never };
        }

        if (elements.Count == 0) return Refuse(array.Span, "42P18", "The type of an empty array is not known.", "Cast it, as in 'ARRAY[]::text[]'.");
        var (type, modifier, values) = Coercer.Unify(elements, "ARRAY");
        if (type == Types.Unknown) return context.Error(array.Span);
        return new BoundExpression(BoundKind.Other, "array", type.Kind == SqlTypeKind.Array ? type : type.ArrayType, array.Span, values) { Modifier = modifier, Null = NullRule.Never };
    }

    private BoundExpression BindRow(Expression.Row row, Scope scope)
    {
        BoundExpression[] items = [.. row.Items.SelectMany(item => Expand(item, scope)?.Select(column => column.Value) ?? [Bind(item, scope)])];
        return new BoundExpression(BoundKind.Row, "row", Types.Record, row.Span, items)
        {
            Null = NullRule.Never, Fields = [.. items.Select((item, i) => new SqlField($"f{i + 1}", item.Type, item.Modifier))],
        };
    }

    private BoundExpression BindGrouping(Expression.Grouping grouping, Scope scope)
    {
        BoundExpression[] items = [.. grouping.Items.Select(item => Bind(item, scope))];
        scope.HasAggregates = true;
        return new BoundExpression(BoundKind.Aggregate, "grouping", Types.Int4, grouping.Span, items) { Null = NullRule.Never, Level = scope };
    }
}
