namespace Wit.Sdk.Schema.Script.Modules.Resolution;

/// <summary>Paths of files and folders as text, without looking at any disk. A folder has no <c>/</c> at its end; the one that relative paths start from is empty.</summary>
public static class ModulePath
{
    /// <summary>How many folders up something is looked for: more than any project has, and a bound where <c>../</c> could go on.</summary>
    private const int MaximumHeight = 24;

    private static readonly string[] s_extensions = [".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs", ".jsx", ".json"];

    /// <summary>One spelling for one path: <c>/</c> between folders, no <c>.</c> and no <c>..</c> that can be resolved.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
                    parts.RemoveAt(parts.Count - 1);
                else
                    parts.Add(part);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>Whether an import names a file, by its own form or by the custom of projects, rather than a package.</summary>
    public static bool NamesFile(string specifier) => specifier.Length > 0
        && (specifier[0] is '.' or '/' or '#' or '~' || specifier.StartsWith("@/", StringComparison.Ordinal));

    /// <summary>Whether a file is one of those that the engine reads: TypeScript, JavaScript or JSON, and no declarations alone.</summary>
    public static bool IsScript(string path) => !path.EndsWith(".d.ts", StringComparison.Ordinal)
        && Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.Ordinal));

    internal static bool IsJson(string path) => path.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>The folder of a file.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? string.Empty : path.Substring(0, slash);
    }

    internal static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>A path that starts in a folder.</summary>
    public static string Combine(string folder, string path) =>
        Normalize(path.StartsWith("/", StringComparison.Ordinal) || folder.Length == 0 ? path : folder + "/" + path);

    /// <summary>The folder of a file, and those above it.</summary>
    internal static IEnumerable<string> FoldersAbove(string path)
    {
        var isAbsolute = path.StartsWith("/", StringComparison.Ordinal);
        var folder = FolderOf(path);
        for (var height = 0; height < MaximumHeight; height++)
        {
            yield return folder;
            if (!isAbsolute && (folder.Length == 0 || NameOf(folder) == ".."))
                folder = Combine(folder, "..");
            else if (FolderOf(folder) is { Length: > 0 } parent)
                folder = parent;
            else if (isAbsolute || folder.EndsWith(":", StringComparison.Ordinal))
                yield break;
            else
                folder = string.Empty;
        }
    }

    /// <summary>The files that a path in an import can mean, best first: as it is, with an extension, a <c>.js</c> that stands for its <c>.ts</c>, a folder's index.</summary>
    internal static IEnumerable<string> FilesAt(string path)
    {
        if (IsScript(path))
            yield return path;
        foreach (var extension in s_extensions)
            yield return path + extension;
        foreach (var (emitted, source) in new[] { (".js", ".ts"), (".js", ".tsx"), (".mjs", ".mts"), (".cjs", ".cts"), (".jsx", ".tsx") })
        {
            if (path.EndsWith(emitted, StringComparison.Ordinal))
                yield return path.Substring(0, path.Length - emitted.Length) + source;
        }

        var inFolder = path.Length == 0 ? "index" : path + "/index";
        foreach (var extension in s_extensions)
            yield return inFolder + extension;
    }
}
