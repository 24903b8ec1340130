using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A member of a TypeScript enum.</summary>
internal sealed record EnumMember(TextSpan Span, string Name, Expression? Value);
