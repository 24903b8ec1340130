using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>Where something stands.</summary>
internal readonly record struct Origin(SourceText Source, TextSpan Span)
{
    public SourceLocation Locate() => Source.Locate(Span);
}
