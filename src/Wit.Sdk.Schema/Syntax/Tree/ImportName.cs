using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A name that an import brings: <c>default</c>, <c>*</c>, or an export of the other file.</summary>
internal sealed record ImportName(TextSpan Span, string Exported, string Local, bool IsTypeOnly);
