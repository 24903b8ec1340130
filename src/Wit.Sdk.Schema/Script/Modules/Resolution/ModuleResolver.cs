namespace Wit.Sdk.Schema.Script.Modules.Resolution;

/// <summary>Finds the file that an import means, as TypeScript and the package managers do: a path, an alias of a tsconfig.json, a package of the workspace.</summary>
internal sealed class ModuleResolver
{
    private readonly IFileTree _files;
    private readonly WorkspacePackages _packages;
    private readonly TypeScriptConfigs _configs;
    private readonly Dictionary<(string Folder, string Specifier), string?> _found = [];

    public ModuleResolver(IFileTree files)
    {
        _files = files;
        _packages = new WorkspacePackages(files);
        _configs = new TypeScriptConfigs(files, _packages);
    }

    /// <summary>The path of the file; null when there is none.</summary>
    /// <param name="importer">The file with the import.</param>
    /// <param name="specifier">The specifier after <c>from</c>.</param>
    public string? Find(string importer, string specifier)
    {
        var key = (ModulePath.FolderOf(importer), specifier);
        if (!_found.TryGetValue(key, out var path))
            _found.Add(key, path = PathsFor(importer, specifier).SelectMany(ModulePath.FilesAt).FirstOrDefault(_files.Exists));
        return path;
    }

    private IEnumerable<string> PathsFor(string importer, string specifier)
    {
        if (specifier.Length == 0)
            return [];
        if (specifier[0] is '.' or '/')
            return [ModulePath.Combine(ModulePath.FolderOf(importer), specifier)];
        var aliased = _configs.PathsFor(importer, specifier);
        return specifier[0] == '#' ? _packages.OwnImport(importer, specifier).Concat(aliased) : aliased.Concat(_packages.PathsFor(importer, specifier));
    }
}
