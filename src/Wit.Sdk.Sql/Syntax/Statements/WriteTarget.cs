using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Syntax.Statements;

/// <summary>The table that UPDATE, DELETE or MERGE writes to.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Table">The table.</param>
/// <param name="Alias">The name that it has in the statement; null when it keeps its own.</param>
internal sealed record WriteTarget(TextSpan Span, TableName Table, Name? Alias);

/// <summary>Which rows a statement writes: a condition, or the row of a cursor.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Condition">The condition; null for a cursor.</param>
/// <param name="Cursor">The cursor of <c>WHERE CURRENT OF</c>; null for a condition.</param>
internal sealed record WriteCondition(TextSpan Span, Expression? Condition, Name? Cursor);

/// <summary>A column that is written, or a part of it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Column">The column.</param>
/// <param name="Steps">The way to the part: fields, elements and slices. Usually none.</param>
internal sealed record ColumnTarget(TextSpan Span, Name Column, TargetStep[] Steps);

/// <summary>A step to a part of a column: a closed set.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record TargetStep(TextSpan Span)
{
    /// <summary><c>.name</c>.</summary>
    public sealed record Field(TextSpan Span, Name Name) : TargetStep(Span);

    /// <summary><c>[index]</c>.</summary>
    public sealed record Subscript(TextSpan Span, Expression Index) : TargetStep(Span);

    /// <summary><c>[lower:upper]</c>; either may be absent.</summary>
    public sealed record Slice(TextSpan Span, Expression? Lower, Expression? Upper) : TargetStep(Span);
}

/// <summary>An assignment: <c>a = 1</c>, or <c>(a, b) = (1, 2)</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Targets">The columns.</param>
/// <param name="IsMultiple">Whether the columns stand in parentheses; the value then is a row or a subquery.</param>
/// <param name="Value">The value.</param>
internal sealed record Assignment(TextSpan Span, ColumnTarget[] Targets, bool IsMultiple, Expression Value);
