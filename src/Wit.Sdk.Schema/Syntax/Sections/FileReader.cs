using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax.Parsing;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Syntax.Sections;

/// <summary>
/// Reads a file section by section. A section without an error is a row of whole statements, so what all of them give is what the file gives. When one
/// has an error (it was cut inside of a comment, or somebody is typing there), the file is read as a whole, since only that tells the error as it is.
/// </summary>
internal static class FileReader
{
    /// <summary>The trees of a file, in order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="remembered">The sections that an earlier reading of the file gave; those whose text is still there are taken as they are.</param>
    /// <param name="diagnostics">Where to tell of errors.</param>
    public static IReadOnlyList<SyntaxTree> Read(SourceText file, IReadOnlyList<Section> remembered, DiagnosticBag diagnostics)
    {
        var known = new KnownSections(file.Content, remembered);
        var trees = new List<SyntaxTree>();
        foreach (var (start, length) in SectionCutter.Cut(file.Content))
        {
            if ((known.Take(start, length) ?? Parse(file, start, length)) is not { } section)
                return [Parser.Parse(file, diagnostics)];
            trees.Add(new SyntaxTree(new SourceText(file, start, section), section.Statements, []));
        }

        return trees;
    }

    private static Section? Parse(SourceText file, int start, int length)
    {
        var errors = new DiagnosticBag();
        var text = file.Content.Substring(start, length);
        var tree = Parser.Parse(new SourceText(file, start, new Section(text, [])), errors);
        return errors.Told > 0 ? null : new Section(text, tree.Statements);
    }
}
