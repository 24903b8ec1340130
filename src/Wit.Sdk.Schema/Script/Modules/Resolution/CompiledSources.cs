using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Modules.Resolution;

/// <summary>
/// Finds the TypeScript that compiled JavaScript was built from: a config may name <c>./dist/schema/index.js</c>, which exists after a build only. Where tsc writes
/// to stands in <c>outDir</c> and <c>rootDir</c> of the tsconfig.json above; without it the names of folders are those that projects use.
/// </summary>
public static class CompiledSources
{
    private const int MaximumExtends = 8;

    private static readonly (string Compiled, string[] Sources)[] s_extensions =
    [
        (".d.ts", [".ts", ".tsx"]), (".d.mts", [".mts"]), (".d.cts", [".cts"]), (".mjs", [".mts"]), (".cjs", [".cts"]), (".jsx", [".tsx"]), (".js", [".ts", ".tsx"]),
    ];

    private static readonly string[] s_built = ["dist", "build", "lib", "out"];
    private static readonly string[] s_configs = ["tsconfig.json", "tsconfig.build.json", "jsconfig.json"];

    /// <summary>Whether a path or a pattern names what a compiler writes.</summary>
    public static bool IsCompiled(string path) => Array.Exists(s_extensions, extension => path.EndsWith(extension.Compiled, StringComparison.Ordinal));

    /// <summary>The paths and patterns that may name the sources, best first.</summary>
    /// <param name="path">A file, a folder or a pattern, from the same start as the paths of the files.</param>
    /// <param name="files">The files, among them the <c>tsconfig.json</c> above the path.</param>
    public static IEnumerable<string> Of(string path, IFileTree files)
    {
        var normal = ModulePath.Normalize(path);
        return FoldersOf(normal, files).Distinct(StringComparer.Ordinal).SelectMany(WithExtensions);
    }

    private static IEnumerable<string> WithExtensions(string path)
    {
        var (compiled, sources) = Array.Find(s_extensions, extension => path.EndsWith(extension.Compiled, StringComparison.Ordinal));
        return compiled is null ? [path] : sources.Select(source => path.Substring(0, path.Length - compiled.Length) + source);
    }

    private static IEnumerable<string> FoldersOf(string path, IFileTree files)
    {
        foreach (var folder in ModulePath.FoldersAbove(path))
        {
            foreach (var name in s_configs)
            {
                if (Options(ModulePath.Combine(folder, name), files, 0) is not { OutFolder: { } output } options || Rest(path, output) is not { } rest)
                    continue;
                IEnumerable<string> roots = options.RootFolder is { } root ? [root] : [ModulePath.Combine(folder, "src"), folder];
                foreach (var source in roots)
                    yield return ModulePath.Combine(source, rest);
            }
        }

        foreach (var folder in ModulePath.FoldersAbove(path))
        {
            foreach (var rest in s_built.Select(name => Rest(path, ModulePath.Combine(folder, name))).OfType<string>())
            {
                yield return ModulePath.Combine(folder, rest);
                yield return ModulePath.Combine(folder, "src/" + rest);
            }
        }

        yield return path;
    }

    /// <summary>The part of a path below a folder; null if it is elsewhere.</summary>
    private static string? Rest(string path, string folder) =>
        folder.Length > 0 && path.StartsWith(folder + "/", StringComparison.Ordinal) ? path.Substring(folder.Length + 1) : null;

    private static (string? OutFolder, string? RootFolder) Options(string path, IFileTree files, int depth)
    {
        if (depth > MaximumExtends || !files.Exists(path) || JsonModule.Read(files, path) is not { } root)
            return default;
        var folder = ModulePath.FolderOf(path);
        var (output, source) = JsonModule.Texts(root.GetProperty("extends"))
            .Where(name => name.StartsWith(".", StringComparison.Ordinal))
            .Select(name => Options(ModulePath.Combine(folder, ModulePath.IsJson(name) ? name : name + ".json"), files, depth + 1))
            .LastOrDefault(found => found != default);
        var options = root.GetProperty("compilerOptions");
        return (Folder("outDir") ?? output, Folder("rootDir") ?? source);

        string? Folder(string option) => options?.GetProperty(option) is StringValue { Value: { Length: > 0 } text } ? ModulePath.Combine(folder, text) : null;
    }
}
