using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>A syntax error.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
/// <param name="Help">The cure; empty when the message says it.</param>
internal sealed record SqlError(TextSpan Span, string Message, string Help);
