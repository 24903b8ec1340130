using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>The rows around the current one that a window function sees.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Unit">The unit of its offsets.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends; null when only a start is written.</param>
/// <param name="Exclusion">The rows that it excludes.</param>
internal sealed record WindowFrame(TextSpan Span, FrameUnit Unit, FrameBound Start, FrameBound? End, FrameExclusion Exclusion);

/// <summary>One end of a frame.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Which row it is.</param>
/// <param name="Offset">The offset from the current row; null for the other kinds.</param>
internal sealed record FrameBound(TextSpan Span, FrameBoundKind Kind, Expression? Offset);

/// <summary>The units of a frame's offsets.</summary>
internal enum FrameUnit
{
    /// <summary><c>RANGE</c>: values of the sort key.</summary>
    Range,

    /// <summary><c>ROWS</c>.</summary>
    Rows,

    /// <summary><c>GROUPS</c>: groups of equal sort keys.</summary>
    Groups,
}

/// <summary>Which row a bound of a frame is, in the order in which they may follow each other.</summary>
internal enum FrameBoundKind
{
    /// <summary><c>UNBOUNDED PRECEDING</c>.</summary>
    UnboundedPreceding,

    /// <summary>An offset before the current row.</summary>
    Preceding,

    /// <summary><c>CURRENT ROW</c>.</summary>
    CurrentRow,

    /// <summary>An offset after the current row.</summary>
    Following,

    /// <summary><c>UNBOUNDED FOLLOWING</c>.</summary>
    UnboundedFollowing,
}

/// <summary>The rows that a frame excludes.</summary>
internal enum FrameExclusion
{
    /// <summary>Nothing, or <c>EXCLUDE NO OTHERS</c>.</summary>
    None,

    /// <summary><c>EXCLUDE CURRENT ROW</c>.</summary>
    CurrentRow,

    /// <summary><c>EXCLUDE GROUP</c>.</summary>
    Group,

    /// <summary><c>EXCLUDE TIES</c>.</summary>
    Ties,
}
