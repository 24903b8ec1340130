using Wit.Sdk.Schema.Evaluation;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>Finds the files that make a schema.</summary>
public static class SchemaFiles
{
    /// <summary>The files that paths name, relative to the workspace, each once and in order.</summary>
    /// <param name="workspace">Where relative paths start.</param>
    /// <param name="paths">Files, folders (their files, not those below) and patterns with wildcards, as drizzle-kit takes them.</param>
    /// <exception cref="ToolException">No path names a schema file. One of several that names none is passed over, as drizzle-kit does.</exception>
    public static IReadOnlyList<string> Find(Workspace workspace, IReadOnlyList<string> paths)
    {
        List<string> found = [.. paths.SelectMany(path => Expand(workspace, path)).Select(workspace.Display).Distinct(StringComparer.Ordinal)];
        if (found.Count > 0 || paths.Count == 0) return found;
        throw new ToolException(
            $"'{string.Join("', '", paths)}' names no schema file; give a .ts file, a folder that holds some, or a pattern such as 'schema/*.ts'.");
    }

    private static IEnumerable<string> Expand(Workspace workspace, string path)
    {
        var absolute = workspace.Absolute(path);
        if (File.Exists(absolute)) return [absolute];
        IEnumerable<string> found = Directory.Exists(absolute) ? FilesIn(absolute)
            : FilePattern.FirstWildcard(path) >= 0 ? MatchingFiles.Find(absolute) : [];
        return found.Where(IsScript);
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(folder).Order(StringComparer.Ordinal);

    private static bool IsScript(string path) => ModulePath.IsScript(path) && !path.EndsWith(".json", StringComparison.Ordinal);
}
