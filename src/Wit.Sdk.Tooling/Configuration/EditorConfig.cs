using Wit.Sdk.Schema.Drizzle.Configuration;

namespace Wit.Sdk.Tooling.Configuration;

/// <summary>The severities set by the .editorconfig files above a schema file: <c>wit_diagnostic.WIT3009.severity = warning</c>. A nearer file and a later line win.</summary>
internal sealed class EditorConfig(Workspace workspace)
{
    private const string Name = ".editorconfig";
    private readonly Dictionary<string, List<string>> _files = new(StringComparer.Ordinal);

    /// <summary>The setting for a diagnostic in a file, in small letters; null when there is none.</summary>
    /// <param name="path">The path of the file, as diagnostics show it.</param>
    /// <param name="code">The code.</param>
    /// <exception cref="IOException">A file can't be read.</exception>
    public string? SeverityOf(string path, string code)
    {
        var absolute = workspace.Absolute(path).Replace('\\', '/');
        string? setting = null;
        foreach (var folder in FoldersAbove(absolute))
            setting = Find(LinesOf(folder), absolute[(folder.TrimEnd('/').Length + 1)..], $"wit_diagnostic.{code}.severity") ?? setting;
        return setting;
    }

    /// <summary>The folders whose file counts, the farthest first: those above one that says <c>root = true</c> do not.</summary>
    private List<string> FoldersAbove(string path)
    {
        var folders = new List<string>();
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            folders.Insert(0, folder.Replace('\\', '/'));
            if (LinesOf(folders[0]).TakeWhile(line => !line.StartsWith('[')).Any(line => Value(line, "root")?.Equals("true", StringComparison.OrdinalIgnoreCase) == true)) break;
        }

        return folders;
    }

    private List<string> LinesOf(string folder)
    {
        if (_files.TryGetValue(folder, out var known)) return known;
        var path = Path.Combine(folder, Name);
        List<string> lines = File.Exists(path) ? [.. File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] is not ('#' or ';'))] : [];
        return _files[folder] = lines;
    }

    private static string? Find(List<string> lines, string relative, string key)
    {
        string? setting = null;
        var applies = false;
        foreach (var line in lines)
        {
            if (line[0] == '[' && line[^1] == ']')
                applies = Matches(line[1..^1], relative);
            else if (applies)
                setting = Value(line, key)?.ToLowerInvariant() ?? setting;
        }

        return setting;
    }

    /// <summary>A pattern without a slash means files in any folder below.</summary>
    private static bool Matches(string pattern, string relative) =>
        FilePattern.ToRegex(pattern.Contains('/', StringComparison.Ordinal) ? pattern.TrimStart('/') : "**/" + pattern).IsMatch(relative);

    private static string? Value(string line, string key)
    {
        var equals = line.IndexOfAny(['=', ':']);
        if (equals < 0 || !line[..equals].Trim().Equals(key, StringComparison.OrdinalIgnoreCase)) return null;
        var value = line[(equals + 1)..];
        var comment = value.IndexOfAny(['#', ';']);
        return (comment < 0 ? value : value[..comment]).Trim();
    }
}
