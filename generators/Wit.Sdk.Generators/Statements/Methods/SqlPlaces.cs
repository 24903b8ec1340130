using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Methods;

/// <summary>Where a method and the parts of its statement stand.</summary>
/// <param name="Path">The file.</param>
/// <param name="Method">The name of the method.</param>
/// <param name="ReturnType">The return type.</param>
/// <param name="Argument">The argument of the attribute.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Pieces">The parts of the text.</param>
internal sealed record SqlPlaces(string Path, TextSpan Method, TextSpan ReturnType, TextSpan Argument, EquatableArray<TextSpan> Parameters, EquatableArray<TextPiece> Pieces)
{
    /// <summary>The place of a finding.</summary>
    public (string Path, TextSpan Span) Find(SqlFinding finding) => finding.Place switch
    {
        FindingPlace.Method => (Path, Method),
        FindingPlace.ReturnType => (Path, ReturnType),
        FindingPlace.Parameter => (Path, Parameters[finding.Span.Start]),
        _ => Find(finding.Span),
    };

    private (string Path, TextSpan Span) Find(TextSpan span)
    {
        // What stands at the end of the text stands after its last piece.
        if (PieceAt(span.Start) is not { } first) return (Path, Argument);
        var start = first.Locate(span);
        var end = span.Length > 1 && PieceAt(span.End - 1) is { } last && last.Path == first.Path ? last.Locate(new TextSpan(span.End - 1, 1)).End : start.End;
        return (first.Path, end > start.End ? TextSpan.FromBounds(start.Start, end) : start);
    }

    private TextPiece? PieceAt(int position) => Pieces.LastOrDefault(piece => piece.Start <= position);
}
