namespace Wit.Sdk.Tooling.Starting;

/// <summary>Writes the files that a project starts with. A file that exists is left as it is.</summary>
public static class StartProject
{
    private static readonly string[] s_configs = ["drizzle.config.ts", "drizzle.config.mts", "drizzle.config.js", "drizzle.config.mjs", "drizzle.config.json"];

    /// <summary>Writes what is missing.</summary>
    /// <param name="workspace">Where the project is.</param>
    /// <param name="schemaPath">The schema file; null where the config names files of its own.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public static async Task<StartedProject> RunAsync(Workspace workspace, string? schemaPath, CancellationToken cancellationToken = default)
    {
        var (written, kept) = (new List<string>(), new List<string>());
        if (HasConfig(workspace) is { } config) kept.Add(config);
        else await WriteAsync("drizzle.config.ts", StarterFiles.Config);
        if (schemaPath is not null) await WriteAsync(schemaPath, StarterFiles.Schema);
        var isInstalled = IsInstalled(workspace.Folder);
        if (!isInstalled)
        {
            foreach (var (name, content) in TypeDeclarations.Files) await WriteAsync(".wit/types/" + name, content);
            await WriteAsync("tsconfig.json", StarterFiles.TypeScript);
        }

        await IgnoreAsync(workspace, written, kept, cancellationToken);
        var hint = !isInstalled && kept.Contains("tsconfig.json", StringComparer.Ordinal) && !await HasPathsAsync(workspace, cancellationToken) ? StarterFiles.TypeScriptPaths : null;
        return new StartedProject(written, kept, hint);

        async Task WriteAsync(string path, string content)
        {
            var absolute = workspace.Absolute(path);
            Directory.CreateDirectory(Path.GetDirectoryName(absolute)!);
            if (File.Exists(absolute))
            {
                kept.Add(workspace.Display(path));
                return;
            }

            // CreateNew: a file that has appeared since then is not overwritten either.
            var stream = new FileStream(absolute, FileMode.CreateNew, FileAccess.Write);
            await using (stream)
            await using (var writer = new StreamWriter(stream))
                await writer.WriteAsync(content.AsMemory(), cancellationToken);
            written.Add(workspace.Display(path));
        }
    }

    private static string? HasConfig(Workspace workspace) =>
        s_configs.Concat(s_configs.Select(name => "schema/" + name)).FirstOrDefault(name => File.Exists(workspace.Absolute(name)));

    /// <summary>Whether drizzle-orm is in a <c>node_modules</c> that an import finds.</summary>
    private static bool IsInstalled(string folder)
    {
        for (var parent = folder; parent is not null; parent = Path.GetDirectoryName(parent))
        {
            if (File.Exists(Path.Combine(parent, "node_modules", "drizzle-orm", "package.json"))) return true;
        }

        return false;
    }

    private static async Task<bool> HasPathsAsync(Workspace workspace, CancellationToken cancellationToken) =>
        (await File.ReadAllTextAsync(workspace.Absolute("tsconfig.json"), cancellationToken)).Contains(".wit/types/", StringComparison.Ordinal);

    /// <summary>Adds the line to a file that exists.</summary>
    private static async Task IgnoreAsync(Workspace workspace, List<string> written, List<string> kept, CancellationToken cancellationToken)
    {
        const string Name = ".gitignore";
        var path = workspace.Absolute(Name);
        var text = File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : string.Empty;
        if (text.Split('\n').Any(line => line.Trim().Trim('/') is ".wit" or ".wit/postgres" or ".wit/*"))
        {
            kept.Add(Name);
            return;
        }

        await File.AppendAllTextAsync(path, (text.Length == 0 || text.EndsWith('\n') ? string.Empty : "\n") + StarterFiles.GitIgnore, cancellationToken);
        written.Add(Name);
    }
}
