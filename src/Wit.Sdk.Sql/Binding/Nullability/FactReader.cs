using Wit.Sdk.Sql.Binding.Tree;

namespace Wit.Sdk.Sql.Binding.Nullability;

/// <summary>Reads from a condition which expressions can't be NULL where it holds.</summary>
internal static class FactReader
{
    /// <summary>The expressions that are not NULL where a condition is true.</summary>
    public static IEnumerable<BoundExpression> WhereTrue(BoundExpression condition)
    {
        switch (condition.Kind)
        {
            case BoundKind.And:
                return condition.Children.SelectMany(WhereTrue);
            case BoundKind.Or:
                return Common([.. condition.Children.Select(child => WhereTrue(child).ToList())]);
            case BoundKind.IsNotNull:
                return NotNull(condition.Children[0]);
            case BoundKind.IsNull:
                return [];
            case BoundKind.Not:
                return WhereFalse(condition.Children[0]);
            case BoundKind.Subquery:
                // x IN (...) and x = ANY (...) are true only for an x that is not NULL.
                return condition.IsStrict ? condition.Children.SelectMany(NotNull) : [];
            default:
                return NotNull(condition);
        }
    }

    /// <summary>The expressions that are not NULL where a condition is false.</summary>
    private static IEnumerable<BoundExpression> WhereFalse(BoundExpression condition) => condition.Kind switch
    {
        BoundKind.Or => condition.Children.SelectMany(WhereFalse),
        BoundKind.And => Common([.. condition.Children.Select(child => WhereFalse(child).ToList())]),
        BoundKind.IsNull => NotNull(condition.Children[0]),
        BoundKind.IsNotNull or BoundKind.Subquery => [],
        BoundKind.Not => WhereTrue(condition.Children[0]),
        _ => NotNull(condition),
    };

    /// <summary>An expression that is not NULL, with what then is not either.</summary>
    private static IEnumerable<BoundExpression> NotNull(BoundExpression expression) =>
        expression.IsStrict ? expression.Children.SelectMany(NotNull).Concat([expression]) : [expression];

    private static List<BoundExpression> Common(List<List<BoundExpression>> branches)
    {
        var keys = new HashSet<string>(branches[0].Select(item => item.Key), StringComparer.Ordinal);
        foreach (var branch in branches.Skip(1)) keys.IntersectWith(branch.Select(item => item.Key));
        return [.. branches[0].Where(item => keys.Contains(item.Key))];
    }
}
