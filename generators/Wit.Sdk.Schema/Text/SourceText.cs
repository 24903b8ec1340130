namespace Wit.Sdk.Schema.Text;

/// <summary>A file with its line map, made on first use.</summary>
internal sealed class SourceText(SourceFile file)
{
    private LineMap? _lines;

    public string Path => file.Path;

    public string Content => file.Content;

    public LineMap Lines => _lines ??= new LineMap(file.Content);

    public SourceLocation Locate(TextSpan span) => new(Path, span, Lines.Find(span.Start), Lines.Find(span.End));
}
