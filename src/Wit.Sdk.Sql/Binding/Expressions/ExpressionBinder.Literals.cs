using System.Numerics;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <content>Literals, casts and keywords that are values.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindNumber(Expression.Number number, bool isNegative)
    {
        var type = Types.Numeric;
        if (number.IsInteger)
        {
            var value = ReadInteger(number.Text);
            if (isNegative) value = -value;
            type = value >= int.MinValue && value <= int.MaxValue ? Types.Int4 : value >= long.MinValue && value <= long.MaxValue ? Types.Int8 : Types.Numeric;
        }

        return new BoundExpression(BoundKind.Constant, (isNegative ? "-" : string.Empty) + number.Text, type, number.Span) { Null = NullRule.Never };
    }

    private static BigInteger ReadInteger(string text)
    {
        var digits = text.Replace("_", string.Empty);
        var radix = digits.Length > 2 && digits[0] == '0' ? char.ToLowerInvariant(digits[1]) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 10 } : 10;
        var value = BigInteger.Zero;
        foreach (var digit in radix == 10 ? digits : digits.Substring(2))
        {
            var number = digit is >= '0' and <= '9' ? digit - '0' : (char.ToLowerInvariant(digit) - 'a') + 10;
            value = (value * radix) + number;
        }

        return value;
    }

    private BoundExpression BindBits(Expression.BitString bits) =>
        new(BoundKind.Constant, "b" + bits.Digits, context.Catalog.Type("bit"), bits.Span) { Null = NullRule.Never };

    private BoundExpression BindCast(Expression operand, TypeName name, TextSpan span, Scope scope)
    {
        if (_typeNames.Find(name) is not { } target) return context.Error(span);
        var value = operand is Expression.Array array && target.Type.WithoutDomains() is { Kind: SqlTypeKind.Array } arrayType
            ? BindArray(array, scope, arrayType)
            : Bind(operand, scope);
        if (Coercer.TryConvert(value, target.Type, target.Modifier, CoercionContext.Explicit) is { } converted) return converted;
        context.Report(
            ProblemCodes.WrongType, "42846", span,
            $"The type '{TypeModifiers.Format(value.Type)}' can't be cast to '{TypeModifiers.Format(target.Type)}'.");
        return context.Error(span);
    }

    private BoundExpression BindCollate(Expression.Collate collate, Scope scope)
    {
        var operand = Bind(collate.Operand, scope);
        return new BoundExpression(BoundKind.Other, "collate", operand.Type, collate.Span, operand) { Null = NullRule.AnyChild, IsStrict = true, Modifier = operand.Modifier };
    }

    private BoundExpression BindKeyword(Expression.KeywordValue value)
    {
        var (type, isNullable) = value.Keyword switch
        {
            "current_date" => ("date", false),
            "current_time" => ("timetz", false),
            "current_timestamp" => ("timestamptz", false),
            "localtime" => ("time", false),
            "localtimestamp" => ("timestamp", false),
            "current_schema" => ("name", true),
            "system_user" => ("text", true),
            "merge_action" or "merge_action()" => ("text", false),
            _ => ("name", false),
        };
        return new BoundExpression(BoundKind.Other, value.Keyword, context.Catalog.Type(type), value.Span)
        {
            Modifier = value.Precision is { } precision ? Math.Min(precision, 6) : -1, Null = isNullable ? NullRule.Maybe : NullRule.Never,
        };
    }
}
