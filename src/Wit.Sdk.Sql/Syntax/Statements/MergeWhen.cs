using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Statements;

/// <summary>A clause <c>WHEN ... THEN</c> of MERGE.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Match">Which rows it is about.</param>
/// <param name="Condition">The condition after <c>AND</c>; null when there is none.</param>
/// <param name="Action">The action.</param>
internal sealed record MergeWhen(TextSpan Span, MergeMatch Match, Expression? Condition, MergeAction Action);

/// <summary>Which rows a clause of MERGE is about.</summary>
internal enum MergeMatch
{
    /// <summary><c>MATCHED</c>.</summary>
    Matched,

    /// <summary><c>NOT MATCHED BY SOURCE</c>: rows of the target without a partner.</summary>
    NotMatchedBySource,

    /// <summary><c>NOT MATCHED [BY TARGET]</c>: rows of the source without a partner.</summary>
    NotMatchedByTarget,
}

/// <summary>The actions of a clause of MERGE: a closed set.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record MergeAction(TextSpan Span)
{
    /// <summary><c>UPDATE SET</c>.</summary>
    public sealed record Update(TextSpan Span, Assignment[] Assignments) : MergeAction(Span);

    /// <summary><c>DELETE</c>.</summary>
    public sealed record Delete(TextSpan Span) : MergeAction(Span);

    /// <summary><c>DO NOTHING</c>.</summary>
    public sealed record Nothing(TextSpan Span) : MergeAction(Span);

    /// <summary><c>INSERT</c>; the values are null for <c>DEFAULT VALUES</c>.</summary>
    public sealed record Insert(TextSpan Span, ColumnTarget[] Columns, OverridingKind Overriding, Expression[]? Values) : MergeAction(Span);
}
