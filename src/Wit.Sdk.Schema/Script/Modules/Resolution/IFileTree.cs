using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Modules.Resolution;

/// <summary>
/// The files that may belong to a schema. The engine asks for those that it needs, and reads no disk itself. Paths are as in <see cref="SourceFile.Path"/>:
/// <c>/</c> between folders, relative ones relative to one folder that the caller chose, with <c>../</c> in front for what is above it.
/// </summary>
public interface IFileTree
{
    /// <summary>Whether there is a file.</summary>
    bool Exists(string path);

    /// <summary>The file at a path; null when there is none, or none that can be read.</summary>
    SourceFile? Read(string path);

    /// <summary>The names of the folders in a folder; none if it does not exist.</summary>
    IEnumerable<string> FoldersIn(string folder);

    /// <summary>The <c>package.json</c> files that may be of a package, where no workspace is declared above the importer: those of other packages are among them.</summary>
    /// <param name="importer">The file with the import.</param>
    /// <param name="package">The name of the package.</param>
    IEnumerable<string> ManifestsOf(string importer, string package);
}
