using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>
/// Recognizes a file that is given twice, under two paths that link to it: Node knows a file by its real path, and the build has no other way to find out. Two files are
/// the same when they say the same, and so do the files that they import.
/// </summary>
internal sealed class SameFiles(ModuleGraph modules)
{
    private readonly List<Module> _known = [];

    /// <summary>Notes a file; false when one like it was noted before.</summary>
    public bool Add(Module module)
    {
        if (_known.Exists(known => AreSame(known, module, [])))
            return false;
        _known.Add(module);
        return true;
    }

    private bool AreSame(Module one, Module other, HashSet<(string One, string Other)> compared)
    {
        if (one == other || !compared.Add((one.Path, other.Path)))
            return true;
        if (one.Source.Content != other.Source.Content)
            return false;
        return Specifiers(one).All(specifier => (modules.Resolve(one.Path, specifier), modules.Resolve(other.Path, specifier)) switch
        {
            (null, null) => true,
            ({ } first, { } second) => AreSame(first, second, compared),
            _ => false,
        });
    }

    private static IEnumerable<string> Specifiers(Module module) => module.Trees.SelectMany(tree => tree.Statements).Select(statement => statement switch
    {
        Statement.Import import => import.Specifier,
        Statement.ExportNames export => export.Specifier,
        Statement.ExportAll export => export.Specifier,
        _ => null,
    }).OfType<string>();
}
