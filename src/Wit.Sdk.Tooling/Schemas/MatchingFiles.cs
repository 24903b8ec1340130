using Wit.Sdk.Schema.Drizzle.Configuration;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>Finds the files of a disk that fit a pattern.</summary>
internal static class MatchingFiles
{
    /// <summary>
    /// The files that match, sorted; hidden ones and <c>node_modules</c> only when they are named. Links are followed, and each file is found once however many paths lead
    /// to it: by its own path where that is below the pattern's folder.
    /// </summary>
    /// <param name="pattern">An absolute pattern.</param>
    public static IReadOnlyList<string> Find(string pattern)
    {
        var path = pattern.Replace('\\', '/');
        var root = path[..(path.LastIndexOf('/', FilePattern.FirstWildcard(path)) + 1)];
        if (!Directory.Exists(root)) return [];
        var regex = FilePattern.ToRegex(path[root.Length..]);
        var found = new HashSet<string>(StringComparer.Ordinal);
        return [.. Files(root, path)
            .Where(file => regex.IsMatch(file[root.Length..]))
            .OrderBy(IsLink)
            .Where(file => found.Add(RealPath(new FileInfo(file))))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The files below a folder. What links lead to comes last, and no folder is entered twice, so that a link to a folder above ends.</summary>
    private static List<string> Files(string root, string pattern)
    {
        var files = new List<string>();
        var entered = new HashSet<string>(StringComparer.Ordinal);
        var (open, links) = (new Stack<string>([root]), new Queue<string>());
        while (open.Count + links.Count > 0)
        {
            var folder = open.Count > 0 ? open.Pop() : links.Dequeue();
            if (!entered.Add(RealPath(new DirectoryInfo(folder)))) continue;
            files.AddRange(Directory.EnumerateFiles(folder).Select(file => file.Replace('\\', '/')));
            foreach (var child in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileName(child);
                var isUnwanted = name.StartsWith('.') || name == "node_modules";
                if (isUnwanted && !pattern.Contains("/" + name + "/", StringComparison.Ordinal)) continue;
                var below = child.Replace('\\', '/') + "/";
                if (IsLink(child)) links.Enqueue(below);
                else open.Push(below);
            }
        }

        return files;
    }

    private static bool IsLink(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    /// <summary>The path without links, in any of its folders.</summary>
    private static string RealPath(FileSystemInfo item)
    {
        var target = item.LinkTarget is null ? item : item.ResolveLinkTarget(returnFinalTarget: true) ?? item;
        var path = Path.TrimEndingDirectorySeparator(target.FullName);
        return Path.GetDirectoryName(path) is { } parent ? Path.Combine(RealPath(new DirectoryInfo(parent)), Path.GetFileName(path)) : path;
    }
}
