namespace Wit.Sdk.Tooling.Queries;

/// <summary>Finds query files.</summary>
public static class QueryFiles
{
    private const string Usual = "queries";

    /// <summary>The files that paths name, in order; without paths, those below <c>queries/</c>.</summary>
    /// <exception cref="ToolException">A path names no file.</exception>
    public static IReadOnlyList<string> Find(Workspace workspace, IReadOnlyList<string> paths) =>
        [.. (paths.Count == 0 ? [Usual] : paths).SelectMany(path => Expand(workspace, path)).Distinct(StringComparer.Ordinal)];

    private static string[] Expand(Workspace workspace, string path)
    {
        var absolute = workspace.Absolute(path);
        if (File.Exists(absolute)) return [absolute];
        var found = Directory.Exists(absolute) ? Directory.GetFiles(absolute, "*.sql", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray() : [];
        return found.Length > 0 ? found : throw new ToolException($"'{path}' names no query file; give a .sql file or a folder that holds some.");
    }
}
