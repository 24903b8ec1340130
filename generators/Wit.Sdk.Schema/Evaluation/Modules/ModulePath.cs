using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Paths of files and what an import can mean, without looking at any disk. Who has one asks here which files to look for.</summary>
public static class ModulePath
{
    private static readonly string[] s_extensions = [".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs"];

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

    /// <summary>The files that an import can mean, best first: the path as it is, with an extension, a <c>.js</c> that stands for its <c>.ts</c>, a folder's index.</summary>
    /// <param name="importer">The file with the import, in the form of <see cref="Text.SourceFile.Path"/>; the candidates come in the same form.</param>
    /// <param name="specifier">What stands behind <c>from</c>.</param>
    /// <param name="aliases">What imports mean that are no relative paths.</param>
    public static IEnumerable<string> Candidates(string importer, string specifier, EquatableArray<PathAlias> aliases)
    {
        if (specifier.Length > 0 && specifier[0] is '.' or '/')
        {
            var slash = importer.LastIndexOf('/');
            var folder = slash < 0 ? string.Empty : importer.Substring(0, slash + 1);
            return FilesAt(Normalize(specifier[0] == '/' ? specifier : folder + specifier));
        }

        return aliases.SelectMany(alias => alias.TargetsOf(specifier)).SelectMany(FilesAt);
    }

    private static IEnumerable<string> FilesAt(string path)
    {
        yield return path;
        foreach (var extension in s_extensions)
            yield return path + extension;
        foreach (var (emitted, source) in new[] { (".js", ".ts"), (".mjs", ".mts"), (".cjs", ".cts"), (".jsx", ".tsx") })
        {
            if (path.EndsWith(emitted, StringComparison.Ordinal))
                yield return path.Substring(0, path.Length - emitted.Length) + source;
        }

        var inFolder = path.Length == 0 ? "index" : path + "/index";
        foreach (var extension in s_extensions)
            yield return inFolder + extension;
    }
}
