using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Modules.Resolution;

/// <summary>The import mappings of the <c>tsconfig.json</c> files above a file: <c>paths</c> and <c>baseUrl</c>, also of the configs they extend.</summary>
internal sealed class TypeScriptConfigs(IFileTree files, WorkspacePackages packages)
{
    private const int MaximumExtends = 8;
    private static readonly string[] s_names = ["tsconfig.json", "jsconfig.json"];

    private readonly Dictionary<string, Config?> _configs = new(StringComparer.Ordinal);

    /// <summary>The paths that an import can mean, without extensions tried, of the nearest config first.</summary>
    public IEnumerable<string> PathsFor(string importer, string specifier)
    {
        foreach (var folder in ModulePath.FoldersAbove(importer))
        {
            foreach (var name in s_names)
            {
                var config = At(ModulePath.Combine(folder, name));
                foreach (var path in config?.PathsFor(specifier) ?? [])
                    yield return path;
            }
        }
    }

    private Config? At(string path)
    {
        if (!_configs.TryGetValue(path, out var config))
            _configs.Add(path, config = files.Exists(path) ? Read(path, ModulePath.FolderOf(path), 0) : null);
        return config;
    }

    private Config? Read(string path, string start, int depth)
    {
        if (depth > MaximumExtends || JsonModule.Read(files, path) is not { } root)
            return null;
        var config = Extended(JsonModule.Texts(root.GetProperty("extends")), path, start, depth);
        var folder = ModulePath.FolderOf(path);
        var options = root.GetProperty("compilerOptions");
        if (options?.GetProperty("baseUrl") is StringValue { Value: var baseUrl })
            config = config with { BaseFolder = Place(folder, baseUrl, start) };
        if (options?.GetProperty("paths") is ObjectValue paths)
            config = config with { Aliases = ReadPaths(paths, options?.GetProperty("baseUrl") is StringValue ? config.BaseFolder! : folder, start) };
        if (config.Aliases.Count == 0 && config.BaseFolder is null)
            config = Referenced(root, folder, start, depth) ?? config;
        return config;
    }

    /// <summary>Of several, each adds to and overrides those before it.</summary>
    private Config Extended(IEnumerable<string> names, string path, string start, int depth)
    {
        var config = new Config([], null);
        foreach (var name in names)
        {
            var extended = Locate(path, name) is { } file ? Read(file, start, depth + 1) : null;
            if (extended is null)
                continue;
            config = new Config(extended.Aliases.Count > 0 ? extended.Aliases : config.Aliases, extended.BaseFolder ?? config.BaseFolder);
        }

        return config;
    }

    /// <summary>A config that only refers to others, as Vite's do: what they say holds.</summary>
    private Config? Referenced(ObjectValue root, string folder, string start, int depth)
    {
        if (root.GetProperty("references") is not ArrayValue references)
            return null;
        foreach (var reference in references.Items)
        {
            if (reference.GetProperty("path") is not StringValue { Value: var path })
                continue;
            var place = ModulePath.Combine(folder, path);
            var config = Read(ModulePath.IsJson(place) ? place : place + "/tsconfig.json", start, depth + 1);
            if (config is { Aliases.Count: > 0 } && place.StartsWith(ModulePath.Combine(folder, "tsconfig"), StringComparison.Ordinal))
                return config;
        }

        return null;
    }

    private string? Locate(string path, string name)
    {
        var isFile = name.StartsWith(".", StringComparison.Ordinal) || name.StartsWith("/", StringComparison.Ordinal);
        var places = isFile ? [ModulePath.Combine(ModulePath.FolderOf(path), name)] : packages.PathsFor(path, name);
        return places.SelectMany(place => new[] { place, place + ".json", place + "/tsconfig.json" }).FirstOrDefault(place => ModulePath.IsJson(place) && files.Exists(place));
    }

    private static IReadOnlyList<PathAlias> ReadPaths(ObjectValue paths, string folder, string start) => PathAlias.Sort(paths.Properties
        .Select(property => new PathAlias(property.Key, [.. JsonModule.Texts(property.Value).Select(target => Place(folder, target, start))])));

    private static string Place(string folder, string path, string start) =>
        path.StartsWith("${configDir}", StringComparison.Ordinal) ? ModulePath.Combine(start, "." + path.Substring("${configDir}".Length)) : ModulePath.Combine(folder, path);

    private sealed record Config(IReadOnlyList<PathAlias> Aliases, string? BaseFolder)
    {
        public IEnumerable<string> PathsFor(string specifier)
        {
            var paths = Aliases.SelectMany(alias => alias.TargetsOf(specifier)).Select(ModulePath.Normalize);
            return BaseFolder is null ? paths : paths.Append(ModulePath.Combine(BaseFolder, specifier));
        }
    }
}
