using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <summary>An argument of a call.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name of <c>name =&gt; value</c> or <c>name := value</c>; null for one by position.</param>
/// <param name="Value">The value.</param>
internal sealed record Argument(TextSpan Span, Name? Name, Expression Value);
