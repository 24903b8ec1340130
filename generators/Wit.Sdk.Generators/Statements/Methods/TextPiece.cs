using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Methods;

/// <summary>A part of a statement's text, and where it stands in C#.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">The position in the text.</param>
/// <param name="Length">The length in the text.</param>
/// <param name="Source">The position in the file.</param>
/// <param name="SourceLength">The length in the file; that of the text where each character stands for itself.</param>
internal sealed record TextPiece(string Path, int Start, int Length, int Source, int SourceLength)
{
    /// <summary>The place of a range that begins in the piece.</summary>
    public TextSpan Locate(TextSpan span)
    {
        if (Length != SourceLength) return new TextSpan(Source, SourceLength);
        var offset = span.Start - Start;
        return new TextSpan(Source + offset, Math.Max(0, Math.Min(span.Length, Length - offset)));
    }
}
