namespace Wit.Sdk.Schema.Text;

/// <summary>A range in a file, in every form that a reader of diagnostics needs.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Span">The range.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
public sealed record SourceLocation(string Path, TextSpan Span, LinePosition Start, LinePosition End);
