using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary>An item of a select list or of <c>RETURNING</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The value; an <see cref="Expression.Star"/> or <see cref="Expression.AllFields"/> stands for several.</param>
/// <param name="Label">The name that is written for it; null when there is none.</param>
internal sealed record SelectItem(TextSpan Span, Expression Value, Name? Label);
