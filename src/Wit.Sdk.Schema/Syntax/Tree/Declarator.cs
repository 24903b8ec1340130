using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A name with its value in <c>const a = 1, b = 2</c>.</summary>
internal sealed record Declarator(TextSpan Span, Pattern Target, Expression? Value);
