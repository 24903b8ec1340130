using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Tree;

/// <summary>A name that leaves a file.</summary>
internal sealed record ExportName(TextSpan Span, string Local, string Exported, bool IsTypeOnly);
