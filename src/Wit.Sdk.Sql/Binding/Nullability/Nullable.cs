using Wit.Sdk.Sql.Binding.Tree;

namespace Wit.Sdk.Sql.Binding.Nullability;

/// <summary>Decides whether an expression may be NULL in a row of a SELECT. In doubt, it may.</summary>
internal static class Nullable
{
    /// <summary>Whether an expression may be NULL.</summary>
    public static bool IsNullable(BoundExpression expression, Scope? scope) => IsNullable(expression, scope, []);

    private static bool IsNullable(BoundExpression expression, Scope? scope, HashSet<string> known)
    {
        if (scope?.NullableGroupKeys.Contains(expression.Key) == true) return true;
        if (known.Contains(expression.Key) || scope?.Facts.NotNull.Contains(expression.Key) == true) return false;
        return expression.Kind switch
        {
            BoundKind.Column => IsColumnNullable(expression, scope),
            BoundKind.WholeRow => expression.Table!.IsNullExtended && scope?.Facts.Present.Contains(expression.Table.Id) != true,
            // A query of exactly one row is its column; any other may have no row.
            BoundKind.Subquery when expression is { Label: "scalar", Query: { } query } => !query.HasOneRow || query.Columns[0].IsNullable(),
            BoundKind.Case => IsCaseNullable(expression, scope, known),
            BoundKind.Aggregate => IsAggregateNullable(expression, scope, known),
            _ => expression.Null switch
            {
                NullRule.Never => false,
                NullRule.AnyChild => expression.Children.Any(child => IsNullable(child, scope, known)),
                NullRule.AllChildren => expression.Children.All(child => IsNullable(child, scope, known)),
                NullRule.Arguments => expression.Children.Take(expression.Number).Any(child => IsNullable(child, scope, known)),
                NullRule.FirstChild => IsNullable(expression.Children[0], scope, known),
                _ => true,
            },
        };
    }

    private static bool IsColumnNullable(BoundExpression column, Scope? scope)
    {
        var table = column.Table!;
        if (table.IsNullExtended && scope?.Facts.Present.Contains(table.Id) != true) return true;
        if (scope?.Facts.NotNullWherePresent.Contains(column.Key) == true) return false;
        // System columns have numbers below 0, and always a value.
        return column.Number >= 0 && table.Columns[column.Number].IsNullable();
    }

    private static bool IsCaseNullable(BoundExpression expression, Scope? scope, HashSet<string> known)
    {
        var children = expression.Children;
        for (var i = 0; i + 1 < children.Length; i += 2)
        {
            var holds = new HashSet<string>(known, StringComparer.Ordinal);
            holds.UnionWith(FactReader.WhereTrue(children[i]).Select(item => item.Key));
            if (IsNullable(children[i + 1], scope, holds)) return true;
            known = [.. known, .. WhereNot(children[i])];
        }

        return children.Length % 2 == 0 || IsNullable(children[children.Length - 1], scope, known);
    }

    // A branch is passed where its condition is false or NULL; only a test that is never NULL says something then.
    private static IEnumerable<string> WhereNot(BoundExpression condition) => condition.Kind == BoundKind.IsNull
        ? FactReader.WhereTrue(new BoundExpression(BoundKind.IsNotNull, string.Empty, condition.Type, condition.Span, condition.Children)).Select(item => item.Key)
        : [];

    private static bool IsAggregateNullable(BoundExpression aggregate, Scope? scope, HashSet<string> known) => aggregate.Null switch
    {
        NullRule.Never => false,
        // Over a group that has rows, the aggregate of values is a value.
        NullRule.AnyChild => aggregate.Level?.HasPlainGroups != true || aggregate.Children.Any(child => IsNullable(child, scope, known)),
        _ => true,
    };
}
