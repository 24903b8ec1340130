using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>The files of a disk, read when the engine asks for them, and remembered.</summary>
/// <param name="workspace">Where relative paths start.</param>
public sealed class DiskFiles(Workspace workspace) : IFileTree
{
    private readonly Dictionary<string, SourceFile?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>The files read so far, by path.</summary>
    public IReadOnlyList<SourceFile> ReadFiles => [.. _files.Values.OfType<SourceFile>().OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>A file that was read; null for any other.</summary>
    public SourceFile? FindRead(string path) => _files.GetValueOrDefault(path);

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        if (!_known.TryGetValue(path, out var exists)) _known.Add(path, exists = File.Exists(workspace.Absolute(path)));
        return exists;
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file exists, and can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file exists, and may not be read.</exception>
    public SourceFile? Read(string path)
    {
        if (!_files.TryGetValue(path, out var file))
            _files.Add(path, file = Exists(path) ? new SourceFile(path, File.ReadAllText(workspace.Absolute(path))) : null);
        return file;
    }

    /// <inheritdoc/>
    public IEnumerable<string> FoldersIn(string folder)
    {
        var absolute = workspace.Absolute(folder);
        return Directory.Exists(absolute) ? Directory.EnumerateDirectories(absolute).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal) : [];
    }

    /// <inheritdoc/>
    /// <remarks>Package managers link the packages of a workspace into <c>node_modules</c>; what is installed from a registry is below such a folder itself.</remarks>
    public IEnumerable<string> ManifestsOf(string importer, string package)
    {
        for (var folder = Path.GetDirectoryName(workspace.Absolute(importer)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var link = new DirectoryInfo(Path.Combine(folder, "node_modules", package));
            if (link.LinkTarget is not null && link.ResolveLinkTarget(returnFinalTarget: true) is { } target && !target.FullName.Replace('\\', '/').Contains("/node_modules/", StringComparison.Ordinal))
                yield return workspace.Display(Path.Combine(target.FullName, "package.json"));
        }
    }
}
