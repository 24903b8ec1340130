using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Tests.Parsing;

/// <summary>Writes a tree with all its parentheses.</summary>
internal static class Shape
{
    public static string Of(Expression expression) => expression switch
    {
        Expression.Column column => string.Join('.', column.Names.Select(name => name.Text)),
        Expression.Number number => number.Text,
        Expression.String text => "'" + text.Value + "'",
        Expression.Parameter parameter => "$" + parameter.Ordinal,
        Expression.NamedParameter parameter => "@" + parameter.Name,
        Expression.Unary unary => $"({unary.Operator.Symbol} {Of(unary.Operand)})",
        Expression.Binary binary => $"({Of(binary.Left)} {binary.Operator.Symbol} {Of(binary.Right)})",
        Expression.Logical logical => "(" + string.Join(logical.IsAnd ? " and " : " or ", logical.Operands.Select(Of)) + ")",
        Expression.Not not => $"(not {Of(not.Operand)})",
        Expression.NullTest test => $"({Of(test.Operand)} is{(test.IsNot ? " not" : string.Empty)} null)",
        Expression.DistinctTest test => $"({Of(test.Left)} is{(test.IsNot ? " not" : string.Empty)} distinct from {Of(test.Right)})",
        Expression.Between between => $"({Of(between.Operand)} between {Of(between.Low)} and {Of(between.High)})",
        Expression.Like like => $"({Of(like.Left)} like {Of(like.Pattern)})",
        Expression.Cast cast => $"({Of(cast.Operand)}::{Of(cast.Type)})",
        Expression.Collate collate => $"({Of(collate.Operand)} collate {collate.Collation})",
        Expression.Field field => $"({Of(field.Target)}).{field.Name}",
        Expression.Subscript subscript => $"({Of(subscript.Target)})[{Of(subscript.Index)}]",
        Expression.Call call => $"{call.Function.Last}({string.Join(", ", call.Arguments.Select(argument => Of(argument.Value)))})",
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    public static string Of(TypeName type) =>
        type.Name + (type.Modifiers.Length == 0 ? string.Empty : "(" + string.Join(",", type.Modifiers.Select(Of)) + ")") + string.Concat(Enumerable.Repeat("[]", type.Dimensions));
}
