using Wit.Sdk.Schema.Drizzle.Configuration;
using Wit.Sdk.Schema.Script.Modules.Resolution;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>Finds the files that make a schema.</summary>
public static class SchemaFiles
{
    /// <summary>The files that paths name, relative to the workspace, each once and in order.</summary>
    /// <param name="workspace">Where relative paths start.</param>
    /// <param name="paths">Files, folders (their files, not those below) and patterns with wildcards, as drizzle-kit takes them.</param>
    /// <exception cref="ToolException">No path names a schema file. Of several, one that names none is skipped, as drizzle-kit does.</exception>
    public static IReadOnlyList<string> Find(Workspace workspace, IReadOnlyList<string> paths)
    {
        List<string> found = [.. paths.SelectMany(path => Expand(workspace, path)).Select(workspace.Display).Distinct(StringComparer.Ordinal)];
        if (found.Count > 0 || paths.Count == 0) return found;
        var compiled = paths.Where(CompiledSources.IsCompiled).ToList();
        throw new ToolException(compiled.Count > 0
            ? $"'{string.Join("', '", compiled)}' names compiled JavaScript, and neither that nor its source was found; name its TypeScript source."
            : $"'{string.Join("', '", paths)}' names no schema file; use a .ts file, a folder that holds some, or a pattern such as 'schema/*.ts'.");
    }

    /// <summary>The files that a path names; where there are none, since they are built later, the sources that they are built from.</summary>
    private static List<string> Expand(Workspace workspace, string path)
    {
        var direct = Named(workspace, path).ToList();
        if (direct.Count > 0 || File.Exists(workspace.Absolute(path)) && !IsDeclaration(path)) return direct;
        return CompiledSources.Of(workspace.Display(path), new DiskFiles(workspace)).Select(source => Named(workspace, source).ToList()).FirstOrDefault(sources => sources.Count > 0) ?? [];
    }

    private static IEnumerable<string> Named(Workspace workspace, string path)
    {
        var absolute = workspace.Absolute(path);
        if (File.Exists(absolute)) return IsDeclaration(path) ? [] : [absolute];
        IEnumerable<string> found = Directory.Exists(absolute) ? FilesIn(absolute)
            : FilePattern.FirstWildcard(path) >= 0 ? MatchingFiles.Find(absolute) : [];
        return found.Where(IsScript);
    }

    private static bool IsDeclaration(string path) => path.EndsWith(".d.ts", StringComparison.Ordinal) || path.EndsWith(".d.mts", StringComparison.Ordinal) || path.EndsWith(".d.cts", StringComparison.Ordinal);

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(folder).Order(StringComparer.Ordinal);

    private static bool IsScript(string path) => ModulePath.IsScript(path) && !path.EndsWith(".json", StringComparison.Ordinal);
}
