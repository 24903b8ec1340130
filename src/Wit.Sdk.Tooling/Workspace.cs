namespace Wit.Sdk.Tooling;

/// <summary>The environment of the use cases.</summary>
/// <param name="Folder">The absolute folder that relative paths start from.</param>
/// <param name="Variable">Reads an environment variable; null when it is not set.</param>
/// <param name="Clock">The clock for the time of new migrations.</param>
public sealed record Workspace(string Folder, Func<string, string?> Variable, TimeProvider Clock)
{
    /// <summary>The absolute form of a path.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A path as people know it: relative to the folder when it is below it, with <c>/</c>.</summary>
    public string Display(string path)
    {
        var relative = Path.GetRelativePath(Folder, Absolute(path));
        return relative.Replace('\\', '/');
    }
}
