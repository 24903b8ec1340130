using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>One key of <c>ORDER BY</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The expression to sort by.</param>
/// <param name="Direction">The direction.</param>
/// <param name="Using">The operator of <c>USING</c>; null when there is none.</param>
/// <param name="Nulls">Where nulls are sorted to.</param>
internal sealed record SortKey(TextSpan Span, Expression Value, SortDirection Direction, SqlOperator? Using, NullsOrder Nulls);

/// <summary>The direction of a sort key.</summary>
internal enum SortDirection
{
    /// <summary>None is written: ascending.</summary>
    Default,

    /// <summary><c>ASC</c>.</summary>
    Ascending,

    /// <summary><c>DESC</c>.</summary>
    Descending,
}

/// <summary>Where nulls are sorted to.</summary>
internal enum NullsOrder
{
    /// <summary>Nothing is written.</summary>
    Default,

    /// <summary><c>NULLS FIRST</c>.</summary>
    First,

    /// <summary><c>NULLS LAST</c>.</summary>
    Last,
}
