namespace Wit.Sdk.Schema.Text;

/// <summary>A text that is read as a whole: a file, or a section of one. Positions in it are its own, and become the file's when they are told.</summary>
internal sealed class SourceText
{
    private readonly SourceText? _file;
    private readonly int _start;
    private LineMap? _lines;

    /// <summary>A whole file.</summary>
    public SourceText(SourceFile file) => (Path, Content) = (file.Path, file.Content);

    /// <summary>A section of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the section starts in it.</param>
    /// <param name="content">The text of the section.</param>
    public SourceText(SourceText file, int start, string content) => (_file, _start, Path, Content) = (file, start, file.Path, content);

    public string Path { get; }

    public string Content { get; }

    public SourceLocation Locate(TextSpan span)
    {
        var lines = _file?.Lines ?? Lines;
        var moved = new TextSpan(_start + span.Start, span.Length);
        return new SourceLocation(Path, moved, lines.Find(moved.Start), lines.Find(moved.End));
    }

    private LineMap Lines => _lines ??= new LineMap(Content);
}
