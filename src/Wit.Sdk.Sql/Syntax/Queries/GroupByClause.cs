using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary><c>GROUP BY</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsDistinct">Whether duplicate grouping sets are removed: <c>GROUP BY DISTINCT</c>.</param>
/// <param name="Items">The items.</param>
internal sealed record GroupByClause(TextSpan Span, bool IsDistinct, GroupingItem[] Items);

/// <summary>An item of <c>GROUP BY</c>: a closed set.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record GroupingItem(TextSpan Span)
{
    /// <summary>An expression; a row in parentheses is a set of several.</summary>
    public sealed record Value(TextSpan Span, Expression Expression) : GroupingItem(Span);

    /// <summary><c>()</c>: all rows as one group.</summary>
    public sealed record Empty(TextSpan Span) : GroupingItem(Span);

    /// <summary><c>ROLLUP (a, b)</c>.</summary>
    public sealed record Rollup(TextSpan Span, Expression[] Items) : GroupingItem(Span);

    /// <summary><c>CUBE (a, b)</c>.</summary>
    public sealed record Cube(TextSpan Span, Expression[] Items) : GroupingItem(Span);

    /// <summary><c>GROUPING SETS (...)</c>.</summary>
    public sealed record Sets(TextSpan Span, GroupingItem[] Items) : GroupingItem(Span);
}
