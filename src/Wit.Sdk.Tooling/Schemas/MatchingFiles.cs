using Wit.Sdk.Schema.Evaluation;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>Finds the files of a disk that fit a pattern.</summary>
internal static class MatchingFiles
{
    /// <summary>The files that match, sorted; hidden ones and <c>node_modules</c> only when they are named.</summary>
    /// <param name="pattern">An absolute pattern.</param>
    public static IReadOnlyList<string> Find(string pattern)
    {
        var path = pattern.Replace('\\', '/');
        var root = path[..(path.LastIndexOf('/', FilePattern.FirstWildcard(path)) + 1)];
        if (!Directory.Exists(root)) return [];
        var regex = FilePattern.ToRegex(path[root.Length..]);
        return [.. Files(root, path).Where(file => regex.IsMatch(file[root.Length..])).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Files(string folder, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) yield return file.Replace('\\', '/');
        foreach (var child in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(child);
            var isUnwanted = name.StartsWith('.') || name == "node_modules";
            if (isUnwanted && !pattern.Contains("/" + name + "/", StringComparison.Ordinal)) continue;
            foreach (var file in Files(child.Replace('\\', '/') + "/", pattern)) yield return file;
        }
    }
}
