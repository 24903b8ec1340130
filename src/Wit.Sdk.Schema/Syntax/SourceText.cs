using Wit.Sdk.Schema.Syntax.Sections;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>A text that is read as a whole: a file, or a section of one. Positions in it are its own, and become the file's when they are reported.</summary>
internal sealed class SourceText : ILocatedText
{
    private readonly SourceText? _file;
    private readonly int _start;
    private LineMap? _lines;

    /// <summary>A whole file.</summary>
    public SourceText(SourceFile file)
    {
        Path = file.Path;
        Section = new Section(file.Content, []);
    }

    /// <summary>A section of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the section starts in it.</param>
    /// <param name="section">The section.</param>
    public SourceText(SourceText file, int start, Section section)
    {
        _file = file;
        _start = start;
        Path = file.Path;
        Section = section;
    }

    public string Path { get; }

    public Section Section { get; }

    public string Content => Section.Text;

    public SourceLocation Locate(TextSpan span)
    {
        var lines = _file?.Lines ?? Lines;
        var moved = new TextSpan(_start + span.Start, span.Length);
        return new SourceLocation(Path, moved, lines.Find(moved.Start), lines.Find(moved.End));
    }

    private LineMap Lines => _lines ??= new LineMap(Content);
}
