using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>Files with some of them in another form than they have on disk.</summary>
internal sealed class PatchedFiles(IFileTree files, IEnumerable<SourceFile> changed) : IFileTree
{
    private readonly Dictionary<string, SourceFile> _changed = changed.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Exists(string path) => _changed.ContainsKey(path) || files.Exists(path);

    /// <inheritdoc/>
    public SourceFile? Read(string path) => _changed.GetValueOrDefault(path) ?? files.Read(path);

    /// <inheritdoc/>
    public IEnumerable<string> FoldersIn(string folder) => files.FoldersIn(folder);

    /// <inheritdoc/>
    public IEnumerable<string> ManifestsOf(string importer, string package) => files.ManifestsOf(importer, package);
}
