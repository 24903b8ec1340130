using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Modules.Resolution;

/// <summary>Files that were handed over, as a tree: those, and no others.</summary>
public sealed class GivenFiles : IFileTree
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private Dictionary<string, SortedSet<string>>? _folders;

    /// <summary>Takes files, of one path the last.</summary>
    public GivenFiles(IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
            _files[ModulePath.Normalize(file.Path)] = file;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public SourceFile? Read(string path) => _files.TryGetValue(path, out var file) ? file : null;

    /// <inheritdoc/>
    public IEnumerable<string> FoldersIn(string folder) => (_folders ??= Folders()).TryGetValue(folder, out var names) ? names : [];

    /// <inheritdoc/>
    public IEnumerable<string> ManifestsOf(string importer, string package) =>
        _files.Keys.Where(path => ModulePath.NameOf(path) == "package.json").OrderBy(path => path, StringComparer.Ordinal);

    private Dictionary<string, SortedSet<string>> Folders()
    {
        var folders = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var path in _files.Keys)
        {
            for (var child = ModulePath.FolderOf(path); child.Length > 0 && ModulePath.NameOf(child) != ".."; child = ModulePath.FolderOf(child))
            {
                var parent = ModulePath.FolderOf(child);
                if (!folders.TryGetValue(parent, out var names))
                    folders.Add(parent, names = new SortedSet<string>(StringComparer.Ordinal));
                names.Add(ModulePath.NameOf(child));
            }
        }

        return folders;
    }
}
