using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax;

/// <summary>
/// Reads a file section by section. A section without an error is a row of whole statements, so what all of them give is what the file gives. When one
/// has an error (it was cut inside of a comment, or somebody is typing there), the file is read as a whole, since only that tells the error as it is.
/// </summary>
internal static class FileReader
{
    /// <summary>The trees of a file, in order.</summary>
    public static IReadOnlyList<SyntaxTree> Read(SourceText file, DiagnosticBag diagnostics)
    {
        var trees = new List<SyntaxTree>();
        foreach (var (start, length) in SectionCutter.Cut(file.Content))
        {
            var errors = new DiagnosticBag();
            var section = new SourceText(file, start, file.Content.Substring(start, length));
            trees.Add(Parser.Parse(section, errors));
            if (errors.Told > 0)
                return [Parser.Parse(file, diagnostics)];
        }

        return trees;
    }
}
