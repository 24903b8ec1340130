using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary><c>LIMIT n</c> or <c>FETCH FIRST n ROWS</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Count">The number; null for <c>LIMIT ALL</c> and for <c>FETCH FIRST ROW</c>, which is one row.</param>
/// <param name="Kind">How it is written.</param>
internal sealed record LimitClause(TextSpan Span, Expression? Count, LimitKind Kind);

/// <summary>How a limit is written.</summary>
internal enum LimitKind
{
    /// <summary><c>LIMIT</c>.</summary>
    Limit,

    /// <summary><c>FETCH FIRST ... ONLY</c>.</summary>
    FetchOnly,

    /// <summary><c>FETCH FIRST ... WITH TIES</c>.</summary>
    FetchWithTies,
}
