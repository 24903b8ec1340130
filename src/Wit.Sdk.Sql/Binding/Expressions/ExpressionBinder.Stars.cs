using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <content><c>*</c>, <c>t.*</c> and <c>(x).*</c>.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>The columns that a star stands for; null when the expression is not one.</summary>
    public IReadOnlyList<ScopeColumn>? Expand(Expression expression, Scope scope)
    {
        if (expression is Expression.AllFields all)
        {
            var target = Bind(all.Target, scope);
            if (target.Kind == BoundKind.Error) return [];
            var fields = FieldsOf(target);
            if (fields.Count == 0) Refuse(all.Span, "42809", "'.*' needs a value with fields.");
            return [.. fields.Select(field => new ScopeColumn(field.Name, FieldOf(target, field.Name, all.Span)!))];
        }

        if (expression is not Expression.Star star) return null;
        if (star.Qualifiers.Length > 0)
        {
            if (FindItem(star.Qualifiers, scope) is { } item) return item.Columns;
            UnknownTable(star, scope);
            return [];
        }

        List<ScopeColumn> columns = [.. scope.Items.Where(item => item.HasVisibleColumns).SelectMany(item => item.Columns)];
        if (scope.Items.Count == 0) Refuse(star.Span, "42601", "'SELECT *' needs a FROM.");
        return columns;
    }

    /// <summary><c>t.*</c> as a value, which is the whole row: <c>to_jsonb(t.*)</c>.</summary>
    private BoundExpression BindWholeRow(Expression.Star star, Scope scope) =>
        FindItem(star.Qualifiers, scope) is { Table: { } } item ? WholeRow(item, star.Span) : UnknownTable(star, scope);

    private BoundExpression UnknownTable(Expression.Star star, Scope scope) =>
        BindColumn(new Expression.Column(star.Span, [.. star.Qualifiers, new Syntax.Name(star.Span, "*", false)]), scope);
}
