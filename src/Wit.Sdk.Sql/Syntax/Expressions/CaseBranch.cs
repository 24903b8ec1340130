using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <summary>A branch of <c>CASE</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Condition">What stands after <c>WHEN</c>.</param>
/// <param name="Result">What stands after <c>THEN</c>.</param>
internal sealed record CaseBranch(TextSpan Span, Expression Condition, Expression Result);
