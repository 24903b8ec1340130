using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Syntax.Statements;

/// <summary><c>RETURNING [WITH (OLD AS o, NEW AS n)] items</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Options">The names of the row before and after; usually none.</param>
/// <param name="Items">The items.</param>
internal sealed record ReturningClause(TextSpan Span, ReturningOption[] Options, SelectItem[] Items);

/// <summary>A name for the row before or after.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsOld">Whether it is the row before: <c>OLD</c>.</param>
/// <param name="Alias">The name.</param>
internal sealed record ReturningOption(TextSpan Span, bool IsOld, Name Alias);
