using Wit.Sdk.Tooling.Configuration;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Documenting;

/// <summary>Writes the documentation of a schema into a folder.</summary>
/// <param name="Schema">The schema; with errors nothing is written.</param>
/// <param name="Written">The files that were new or differed.</param>
/// <param name="Removed">The pages of what the schema no longer has.</param>
/// <param name="Count">The number of all files.</param>
public sealed record WriteSite(CompiledSchema Schema, IReadOnlyList<string> Written, IReadOnlyList<string> Removed, int Count)
{
    private static readonly string[] s_folders = ["tables", "views", "types"];

    /// <summary>Compiles the schema and writes what differs. A file that <c>wit docs</c> did not write is not replaced.</summary>
    /// <param name="workspace">Where relative paths start.</param>
    /// <param name="settings">The settings of the project.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ToolException">A file of another origin is in the way, or the schema can't be read.</exception>
    public static async Task<WriteSite> RunAsync(Workspace workspace, ProjectSettings settings, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(settings);
        var schema = await CompiledSchema.LoadAsync(workspace, settings, cancellationToken).ConfigureAwait(false);
        if (schema.HasErrors)
            return new WriteSite(schema, [], [], 0);
        var root = workspace.Absolute(folder);
        var pages = SchemaSite.Of(schema.Model, cancellationToken);
        await CheckAsync(workspace, root, pages, cancellationToken).ConfigureAwait(false);
        var written = new List<string>();
        foreach (var page in pages)
        {
            var path = Path.Combine(root, page.Path);
            if (File.Exists(path) && await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false) == page.Text)
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, page.Text, cancellationToken).ConfigureAwait(false);
            written.Add(workspace.Display(path));
        }

        return new WriteSite(schema, written, await RemoveAsync(workspace, root, pages, cancellationToken).ConfigureAwait(false), pages.Count);
    }

    /// <summary>The first page shows whether the folder is one of ours.</summary>
    private static async Task CheckAsync(Workspace workspace, string root, IReadOnlyList<SitePage> pages, CancellationToken cancellationToken)
    {
        if (await IsOursAsync(Path.Combine(root, "index.html"), cancellationToken).ConfigureAwait(false))
            return;
        if (pages.FirstOrDefault(page => File.Exists(Path.Combine(root, page.Path))) is { } taken)
            throw new ToolException($"'{workspace.Display(Path.Combine(root, taken.Path))}' exists, and wit docs did not write it: name another folder by '--out'.");
    }

    private static async Task<IReadOnlyList<string>> RemoveAsync(Workspace workspace, string root, IReadOnlyList<SitePage> pages, CancellationToken cancellationToken)
    {
        var kept = pages.Select(page => Path.GetFullPath(page.Path, root)).ToHashSet(StringComparer.Ordinal);
        var removed = new List<string>();
        foreach (var file in s_folders.Select(name => Path.Combine(root, name)).Where(Directory.Exists).SelectMany(static name => Directory.EnumerateFiles(name, "*.html")).Order(StringComparer.Ordinal))
        {
            if (kept.Contains(file) || !await IsOursAsync(file, cancellationToken).ConfigureAwait(false))
                continue;
            File.Delete(file);
            removed.Add(workspace.Display(file));
        }

        return removed;
    }

    private static async Task<bool> IsOursAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            return false;
        using var reader = new StreamReader(path);
        return await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) == Html.Mark;
    }
}
