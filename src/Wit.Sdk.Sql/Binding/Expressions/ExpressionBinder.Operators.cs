using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <content>Operators and tests.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>Applies an operator to two values.</summary>
    public BoundExpression Operate(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Kind == BoundKind.Error || right.Kind == BoundKind.Error) return context.Error(span);
        if (left.Kind == BoundKind.Row && right.Kind == BoundKind.Row && symbol is "=" or "<>" or "<" or "<=" or ">" or ">=") return CompareRows(symbol, left, right, span);
        if (left.Kind == BoundKind.Column) context.Parameters.Suggest(right, left.Label);
        if (right.Kind == BoundKind.Column) context.Parameters.Suggest(left, right.Label);
        var resolved = context.Operators.Resolve(symbol, left.Type, right.Type);
        if (resolved.Failure != ResolutionFailure.None) return RefuseOperator(symbol, left, right, span, resolved.Failure);
        left = Coercer.TryConvert(left, resolved.Left!, CoercionContext.Implicit) ?? left;
        right = Coercer.TryConvert(right, resolved.Right!, CoercionContext.Implicit) ?? right;
        return Operation(resolved, span, left, right);
    }

    private BoundExpression Operation(OperatorResolution resolved, TextSpan span, params BoundExpression[] operands)
    {
        var op = resolved.Operator!;
        // The concatenation of arrays takes NULL for an empty one.
        var isStrict = op.Function is not ("array_append" or "array_prepend" or "array_cat");
        return new BoundExpression(BoundKind.Other, op.Symbol, resolved.Result!, span, operands)
        {
            Null = context.Catalog.IsTotal(op) ? NullRule.AnyChild : NullRule.Maybe, IsStrict = isStrict,
        };
    }

    private BoundExpression RefuseOperator(string symbol, BoundExpression? left, BoundExpression right, TextSpan span, ResolutionFailure failure)
    {
        var call = left is null ? $"{symbol} {Spelled(right.Type)}" : $"{Spelled(left.Type)} {symbol} {Spelled(right.Type)}";
        if (failure == ResolutionFailure.Ambiguous)
            context.Report(ProblemCodes.UnknownOperator, "42725", span, $"The operator '{call}' is not unique.", "Cast an operand to the type that is meant.");
        else if (failure == ResolutionFailure.Undetermined)
            context.Report(ProblemCodes.WrongType, "42804", span, $"The operands of '{symbol}' don't decide the type.", "Cast an operand.");
        else
            context.Report(ProblemCodes.UnknownOperator, "42883", span, $"No operator '{call}'.", left is null ? string.Empty : CastHelp(left, right));
        return context.Error(span);
    }

    private string CastHelp(BoundExpression left, BoundExpression right)
    {
        foreach (var (value, other, side) in new[] { (left, right, "left"), (right, left, "right") })
        {
            if (value.Type != other.Type && context.Coercions.CanCoerce(value.Type, other.Type, CoercionContext.Explicit))
                return $"Cast the {side} side: '::{TypeModifiers.Format(other.Type)}'.";
        }

        return "Cast one side to the type of the other.";
    }

    private string Spelled(SqlType type) => type == Types.Unknown ? "unknown" : TypeModifiers.Format(type);

    private BoundExpression CompareRows(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left.Children.Length != right.Children.Length) return Refuse(span, "42601", $"The rows have {left.Children.Length} and {right.Children.Length} values.");
        var pairs = left.Children.Select((value, i) => Operate(symbol, value, right.Children[i], span)).ToArray();
        if (pairs.Any(pair => pair.Kind == BoundKind.Error)) return context.Error(span);
        return symbol switch
        {
            "=" => Derived(BoundKind.And, "and", Types.Bool, span, pairs),
            "<>" => Derived(BoundKind.Or, "or", Types.Bool, span, pairs),
            _ => Derived(BoundKind.Other, "row " + symbol, Types.Bool, span, pairs),
        };
    }

    private BoundExpression BindUnary(Expression.Unary unary, Scope scope)
    {
        var symbol = unary.Operator.Symbol;
        if (unary.Operand is Expression.Number number && symbol == "-") return BindNumber(number, isNegative: true);
        if (unary.Operand is Expression.Number && symbol == "+") return Bind(unary.Operand, scope);
        var operand = Bind(unary.Operand, scope);
        if (operand.Kind == BoundKind.Error) return operand;
        var resolved = context.Operators.Resolve(symbol, null, operand.Type);
        if (resolved.Failure != ResolutionFailure.None) return RefuseOperator(symbol, null, operand, unary.Span, resolved.Failure);
        return Operation(resolved, unary.Span, Coercer.TryConvert(operand, resolved.Right!, CoercionContext.Implicit) ?? operand);
    }

    private BoundExpression BindBinary(Expression.Binary binary, Scope scope)
    {
        // A row beside a query compares with the columns of its one row.
        if (binary is { Left: Expression.Row, Right: Expression.Subquery }) return BindRowComparison(binary, scope);
        return Operate(binary.Operator.Symbol, Bind(binary.Left, scope), Bind(binary.Right, scope), binary.Span);
    }

    private BoundExpression BindRowComparison(Expression.Binary binary, Scope scope)
    {
        var row = Bind(binary.Left, scope);
        var query = queries.Bind(((Expression.Subquery)binary.Right).Query, scope);
        return CompareWithQuery(binary.Operator, row, query, binary.Span, isStrict: false);
    }

    /// <summary>Compares a value or a row with the columns of a query.</summary>
    private BoundExpression CompareWithQuery(SqlOperator op, BoundExpression value, BoundQuery query, TextSpan span, bool isStrict)
    {
        if (context.HasError) return context.Error(span);
        var values = value.Kind == BoundKind.Row ? value.Children : [value];
        if (values.Length != query.Columns.Count)
        {
            return Refuse(span, "42601", query.Columns.Count < values.Length ? "The query returns too few columns." : "The query returns too many columns.",
                $"It is compared with {values.Length} values, and returns {query.Columns.Count}.");
        }

        var compared = new List<BoundExpression>();
        for (var i = 0; i < values.Length; i++)
        {
            var column = query.Columns[i];
            var place = new BoundExpression(BoundKind.Other, "column of a query", column.Type, span) { Modifier = column.Modifier };
            var comparison = Operate(op.Symbol, values[i], place, span);
            if (comparison.Kind == BoundKind.Error) return comparison;
            compared.Add(comparison.Children.Length > 0 ? comparison.Children[0] : values[i]);
        }

        return new BoundExpression(BoundKind.Subquery, op.Symbol, Types.Bool, span, [.. compared]) { Query = query, IsStrict = isStrict };
    }

    private BoundExpression BindLogical(Expression.Logical logical, Scope scope)
    {
        var place = logical.IsAnd ? "AND" : "OR";
        BoundExpression[] operands = [.. logical.Operands.Select(operand => BindCondition(operand, scope, place))];
        return Derived(logical.IsAnd ? BoundKind.And : BoundKind.Or, place, Types.Bool, logical.Span, operands);
    }

    private BoundExpression BindNullTest(Expression.NullTest test, Scope scope)
    {
        var operand = Bind(test.Operand, scope);
        return new BoundExpression(test.IsNot ? BoundKind.IsNotNull : BoundKind.IsNull, string.Empty, Types.Bool, test.Span, operand) { Null = NullRule.Never };
    }

    private BoundExpression BindDistinct(Expression.DistinctTest test, Scope scope)
    {
        var (left, right) = (Bind(test.Left, scope), Bind(test.Right, scope));
        // IS DISTINCT FROM NULL is a test for NULL.
        if (left is { Kind: BoundKind.Constant, Label: "null" } != right is { Kind: BoundKind.Constant, Label: "null" })
        {
            var operand = left is { Kind: BoundKind.Constant, Label: "null" } ? right : left;
            return new BoundExpression(test.IsNot ? BoundKind.IsNull : BoundKind.IsNotNull, string.Empty, Types.Bool, test.Span, operand) { Null = NullRule.Never };
        }

        var compared = Operate("=", left, right, test.Span);
        return compared.Kind == BoundKind.Error ? compared : Test(test.IsNot ? "not distinct" : "distinct", test.Span, compared);
    }

    private BoundExpression BindLike(Expression.Like like, Scope scope)
    {
        var (left, pattern) = (Bind(like.Left, scope), Bind(like.Pattern, scope));
        var escape = like.Escape is null ? null : Bind(like.Escape, scope);
        if (like.Kind == LikeKind.SimilarTo) pattern = CallFunction("pg_catalog", "similar_to_escape", escape is null ? [pattern] : [pattern, escape], like.Span);
        else if (escape is not null) pattern = CallFunction("pg_catalog", "like_escape", [pattern, escape], like.Span);
        var symbol = like.Kind switch { LikeKind.Like => "~~", LikeKind.ILike => "~~*", _ => "~" };
        return Operate((like.IsNot ? "!" : string.Empty) + symbol, left, pattern, like.Span);
    }

    private BoundExpression BindBetween(Expression.Between between, Scope scope)
    {
        BoundExpression Side(string symbol, Expression bound) => Operate(symbol, Bind(between.Operand, scope), Bind(bound, scope), between.Span);
        BoundExpression Inside(Expression low, Expression high) => Derived(BoundKind.And, "and", Types.Bool, between.Span, Side(">=", low), Side("<=", high));
        BoundExpression Outside(Expression low, Expression high) => Derived(BoundKind.Or, "or", Types.Bool, between.Span, Side("<", low), Side(">", high));
        if (!between.IsSymmetric) return between.IsNot ? Outside(between.Low, between.High) : Inside(between.Low, between.High);
        return between.IsNot
            ? Derived(BoundKind.And, "and", Types.Bool, between.Span, Outside(between.Low, between.High), Outside(between.High, between.Low))
            : Derived(BoundKind.Or, "or", Types.Bool, between.Span, Inside(between.Low, between.High), Inside(between.High, between.Low));
    }

    private BoundExpression BindInList(Expression.InList list, Scope scope)
    {
        var operand = Bind(list.Operand, scope);
        BoundExpression[] items = [.. list.Items.Select(item => Bind(item, scope))];
        if (context.HasError) return context.Error(list.Span);
        var symbol = list.IsNot ? "<>" : "=";
        // Constants become one array, so that they get a common type; columns are compared one by one.
        var constants = items.Where(item => !HasColumn(item)).ToArray();
        if (constants.Length > 1 && operand.Kind != BoundKind.Row && constants.All(item => item.Kind != BoundKind.Row)
            && context.Common.Select([operand.Type, .. constants.Select(item => item.Type)]) is { } common && common != Types.Record
            && constants.All(item => item.Type == Types.Unknown || context.Coercions.CanCoerce(item.Type, common, CoercionContext.Implicit)))
        {
            items = [.. items.Select(item => constants.Contains(item) ? Coercer.TryConvert(item, common, CoercionContext.Implicit) ?? item : item)];
        }

        BoundExpression[] compared = [.. items.Select(item => Operate(symbol, operand, item, list.Span))];
        if (compared.Any(item => item.Kind == BoundKind.Error)) return context.Error(list.Span);
        return Derived(list.IsNot ? BoundKind.And : BoundKind.Or, list.IsNot ? "not in" : "in", Types.Bool, list.Span, compared);
    }

    private static bool HasColumn(BoundExpression value) => value.Kind is BoundKind.Column or BoundKind.WholeRow || value.Children.Any(HasColumn);

    private BoundExpression BindQuantifiedArray(Expression.QuantifiedArray quantified, Scope scope)
    {
        var (left, array) = (Bind(quantified.Left, scope), Bind(quantified.Elements, scope));
        if (left.Kind == BoundKind.Error || array.Kind == BoundKind.Error) return context.Error(quantified.Span);
        if (left.Kind == BoundKind.Column) context.Parameters.Suggest(array, left.Label);
        var element = array.Type == Types.Unknown ? Types.Unknown : array.Type.WithoutDomains().Element;
        if (element is null) return Refuse(quantified.Span, "42809", $"ANY and ALL need an array on the right side, not '{TypeModifiers.Format(array.Type)}'.");
        var symbol = quantified.Operator.Symbol;
        var resolved = context.Operators.Resolve(symbol, left.Type, element);
        if (resolved.Failure != ResolutionFailure.None)
            return RefuseOperator(symbol, left, new BoundExpression(BoundKind.Other, string.Empty, element, array.Span), quantified.Span, resolved.Failure);
        if (resolved.Result != Types.Bool) return Refuse(quantified.Span, "42809", $"The operator '{symbol}' with ANY or ALL needs to return boolean.");
        left = Coercer.TryConvert(left, resolved.Left!, CoercionContext.Implicit) ?? left;
        if (!PolymorphicTypes.IsPolymorphic(resolved.Right!)) array = Coercer.TryConvert(array, resolved.Right!.ArrayType, CoercionContext.Implicit) ?? array;
        // An empty array answers also for NULL; a row that is left by ANY has a value on the left.
        return new BoundExpression(BoundKind.Subquery, symbol + " any", Types.Bool, quantified.Span, left, array) { IsStrict = !quantified.IsAll };
    }
}
