using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax.Parsing;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Syntax.Sections;

/// <summary>
/// Reads a file section by section. A section without an error is a row of whole statements, so their results together are the result of the file. When one
/// has an error (it was cut inside of a comment, or is being edited), the file is read as a whole, since only that reports the error correctly.
/// </summary>
internal static class FileReader
{
    /// <summary>The trees of a file, in order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="remembered">The sections of an earlier reading of the file; those whose text still occurs are reused.</param>
    /// <param name="diagnostics">The bag for errors.</param>
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
