using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary>A query: a body with what stands around it. Parentheses around a whole query leave no node of their own.</summary>
/// <param name="Span">Where it stands, without parentheses around it.</param>
/// <param name="With">The queries with names before it; null when there are none.</param>
/// <param name="Body">The body.</param>
/// <param name="OrderBy">The order of its rows.</param>
internal sealed record Query(TextSpan Span, WithClause? With, QueryBody Body, SortKey[] OrderBy)
{
    /// <summary>The number of rows; null when there is none.</summary>
    public LimitClause? Limit { get; init; }

    /// <summary>The number of rows that are skipped; null when there is none.</summary>
    public Expression? Offset { get; init; }

    /// <summary>Which rows it locks.</summary>
    public LockingClause[] Locking { get; init; } = [];
}
