using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <summary>A branch of <c>CASE</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Condition">The expression after <c>WHEN</c>.</param>
/// <param name="Result">The expression after <c>THEN</c>.</param>
internal sealed record CaseBranch(TextSpan Span, Expression Condition, Expression Result);
