using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using LinqToDB.Interceptors;
using LinqToDB.Mapping;
using LinqToDB;

namespace Wit.Sdk.Linq;

/// <summary>Translates <c>row.Labels.Contains(value)</c> over an array column, which linq2db does not: <c>value = ANY(labels)</c>.</summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed class ArrayColumnInterceptor : IQueryExpressionInterceptor
{
    private static readonly MethodInfo s_isAny = typeof(ArrayColumnInterceptor).GetMethod(nameof(IsAny), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <inheritdoc/>
    public Expression ProcessExpression(Expression expression, QueryExpressionArgs args) => Rewriter.Instance.Visit(expression);

    /// <summary>False, and not unknown, where the array is NULL or holds NULL, so that its opposite is what C# says.</summary>
    [Sql.Expression("COALESCE({1} = ANY({0}), FALSE)", IsPredicate = true, ServerSideOnly = true, CanBeNull = false)]
    private static bool IsAny<TItem>(IEnumerable<TItem> array, TItem value) => throw new NotSupportedException($"{array} and {value} are compared by the server only.");

    [RequiresUnreferencedCode(LinqRequirement.Message)]
    [RequiresDynamicCode(LinqRequirement.Message)]
    private sealed class Rewriter : ExpressionVisitor
    {
        public static readonly Rewriter Instance = new();

        /// <inheritdoc/>
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (Parts(node) is not var (array, value) || Column(array) is not { } column || column.Type.GetElementType() is not { } item)
                return base.VisitMethodCall(node);

            return Expression.Call(s_isAny.MakeGenericMethod(item), column, Visit(value.Type == item ? value : Expression.Convert(value, item)));
        }

        /// <summary>The searched list, and the value. The compiler binds <c>Contains</c> of an array to that of spans since C# 14.</summary>
        private static (Expression Array, Expression Value)? Parts(MethodCallExpression node)
        {
            if (node.Method.Name != nameof(Enumerable.Contains))
                return null;
            return node.Method.DeclaringType == typeof(Enumerable) && node.Arguments.Count == 2 ? (node.Arguments[0], node.Arguments[1])
                : node.Method.DeclaringType == typeof(MemoryExtensions) && IsPlain(node) ? (node.Arguments[0], node.Arguments[1])
                : node.Object is { } collection && node.Arguments.Count == 1 ? (collection, node.Arguments[0])
                : null;
        }

        /// <summary>Without a comparer of its own.</summary>
        private static bool IsPlain(MethodCallExpression node) =>
            node.Arguments.Count == 2 || (node.Arguments.Count == 3 && node.Arguments[2] is ConstantExpression { Value: null } or DefaultExpression);

        /// <summary>The array column of a row under what converts it; null for other values, such as a list of the app.</summary>
        private static MemberExpression? Column(Expression expression)
        {
            while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } or MethodCallExpression { Method.Name: "op_Implicit", Arguments.Count: 1 })
                expression = expression is UnaryExpression unary ? unary.Operand : ((MethodCallExpression)expression).Arguments[0];

            return expression is MemberExpression { Type: { IsArray: true } type } member && type != typeof(byte[]) && type.GetArrayRank() == 1
                && !member.Member.IsDefined(typeof(AssociationAttribute)) && IsOfRow(member)
                ? member
                : null;
        }

        private static bool IsOfRow(MemberExpression member)
        {
            var root = member.Expression;
            while (root is MemberExpression or UnaryExpression)
                root = root is MemberExpression inner ? inner.Expression : ((UnaryExpression)root).Operand;
            return root is ParameterExpression;
        }
    }
}
