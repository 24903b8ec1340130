namespace Wit.Sdk.Schema.Script.Modules.Resolution;

/// <summary>
/// The packages of the workspace that a file belongs to (<c>workspaces</c> of package.json, <c>pnpm-workspace.yaml</c>), and the files that an import of one means.
/// Packages installed from a registry are not part of a schema.
/// </summary>
internal sealed class WorkspacePackages(IFileTree files)
{
    private const string Manifest = "package.json";

    private readonly Dictionary<string, PackageManifest?> _manifests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, PackageManifest>> _workspaces = new(StringComparer.Ordinal);

    /// <summary>The paths that an import of a package can mean, best first; none when it is none of the workspace.</summary>
    public IEnumerable<string> PathsFor(string importer, string specifier)
    {
        var name = PackageManifest.NameOf(specifier);
        var subpath = specifier.Length > name.Length ? specifier.Substring(name.Length + 1) : string.Empty;
        return Find(importer, name)?.PathsFor(subpath) ?? [];
    }

    /// <summary>The paths that an import such as <c>#db</c> means by <c>imports</c> of the package that the file belongs to.</summary>
    public IEnumerable<string> OwnImport(string importer, string specifier) =>
        ModulePath.FoldersAbove(importer).Select(ManifestIn).FirstOrDefault(manifest => manifest is not null)?.ImportsFor(specifier) ?? [];

    private PackageManifest? Find(string importer, string name)
    {
        foreach (var folder in ModulePath.FoldersAbove(importer))
        {
            if (ManifestIn(folder) is { } own && own.Name == name)
                return own;
            if (WorkspaceAt(folder).TryGetValue(name, out var found))
                return found;
        }

        // Without the files that declare a workspace, a package is known by its own manifest.
        return files.ManifestsOf(importer, name).Select(path => ManifestIn(ModulePath.FolderOf(path))).FirstOrDefault(manifest => manifest?.Name == name);
    }

    private PackageManifest? ManifestIn(string folder)
    {
        if (_manifests.TryGetValue(folder, out var manifest))
            return manifest;
        var path = ModulePath.Combine(folder, Manifest);
        manifest = files.Exists(path) && JsonModule.Read(files, path) is { } content ? new PackageManifest(folder, content) : null;
        _manifests.Add(folder, manifest);
        return manifest;
    }

    /// <summary>The packages of the workspace whose root is this folder; none if it is not such a root.</summary>
    private Dictionary<string, PackageManifest> WorkspaceAt(string root)
    {
        if (_workspaces.TryGetValue(root, out var packages))
            return packages;
        packages = new Dictionary<string, PackageManifest>(StringComparer.Ordinal);
        var patterns = PnpmPatterns(root).Concat(ManifestIn(root)?.Workspaces ?? []).ToList();
        foreach (var folder in patterns.Where(pattern => !pattern.StartsWith("!", StringComparison.Ordinal)).SelectMany(pattern => Expand(root, pattern)))
        {
            if (ManifestIn(folder) is { Name: { } name } manifest && !packages.ContainsKey(name))
                packages.Add(name, manifest);
        }

        _workspaces.Add(root, packages);
        return packages;
    }

    /// <summary>The list below <c>packages:</c>. A whole YAML reader would not find more.</summary>
    private IEnumerable<string> PnpmPatterns(string root)
    {
        if (files.Read(ModulePath.Combine(root, "pnpm-workspace.yaml")) is not { } file)
            yield break;
        var isInside = false;
        foreach (var line in file.Content.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("packages:", StringComparison.Ordinal))
                isInside = true;
            else if (isInside && line.StartsWith("-", StringComparison.Ordinal))
                yield return line.Substring(1).Trim().Split('#')[0].Trim().Trim('"', '\'');
            else if (isInside && line.Length > 0 && line[0] != '#')
                yield break;
        }
    }

    private IEnumerable<string> Expand(string root, string pattern)
    {
        IEnumerable<string> folders = [root];
        foreach (var segment in ModulePath.Normalize(pattern).Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            folders = segment switch
            {
                "**" => folders.SelectMany(folder => Below(folder, 4)),
                _ when segment.IndexOf('*') >= 0 => folders.SelectMany(folder => Children(folder).Where(child => Fits(ModulePath.NameOf(child), segment))),
                _ => folders.Select(folder => ModulePath.Combine(folder, segment)),
            };
        }

        return folders;
    }

    private static bool Fits(string name, string pattern) => new PathAlias(pattern, [name]).TargetsOf(name).Any();

    private IEnumerable<string> Children(string folder) => files.FoldersIn(folder)
        .Where(name => name != "node_modules" && !name.StartsWith(".", StringComparison.Ordinal))
        .Select(name => ModulePath.Combine(folder, name));

    private IEnumerable<string> Below(string folder, int depth) =>
        depth == 0 ? [folder] : Children(folder).SelectMany(child => Below(child, depth - 1)).Prepend(folder);
}
