using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Schemas;

/// <summary>The texts of a schema.</summary>
/// <param name="Entries">The files whose exports make the schema.</param>
/// <param name="Imported">The files that they import.</param>
public sealed record SchemaFiles(IReadOnlyList<SourceFile> Entries, IReadOnlyList<SourceFile> Imported)
{
    /// <summary>What imports mean that are no relative paths: <c>paths</c> of the <c>tsconfig.json</c> that is nearest above the first entry.</summary>
    public EquatableArray<PathAlias> Aliases { get; private init; }

    /// <summary>Reads the files that paths name, and what they import.</summary>
    /// <param name="workspace">Where relative paths start.</param>
    /// <param name="paths">Files, folders (their files, not those below) and patterns with wildcards, as drizzle-kit takes them.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="ToolException">A path names no schema file, or a file can't be read.</exception>
    public static async Task<SchemaFiles> ReadAsync(Workspace workspace, IReadOnlyList<string> paths, CancellationToken ct = default)
    {
        var entries = paths.SelectMany(path => Expand(workspace, path)).Distinct(StringComparer.Ordinal).ToList();
        var aliases = await AliasesAsync(workspace, entries[0], ct);
        var texts = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var queue = new Queue<string>(entries);
        while (queue.TryDequeue(out var path))
        {
            if (texts.ContainsKey(path)) continue;
            var file = new SourceFile(workspace.Display(path), await ReadAsync(workspace, path, ct));
            texts.Add(path, file);
            foreach (var imported in ImportedFiles.Find(workspace, file, aliases)) queue.Enqueue(imported);
        }

        var others = texts.Keys.Except(entries, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new SchemaFiles([.. entries.Select(path => texts[path])], [.. others.Select(path => texts[path])]) { Aliases = aliases };
    }

    private static async Task<EquatableArray<PathAlias>> AliasesAsync(Workspace workspace, string entry, CancellationToken ct)
    {
        for (var folder = Path.GetDirectoryName(entry); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, "tsconfig.json");
            if (File.Exists(path)) return PathAliasReader.Read(new SourceFile(workspace.Display(path), await ReadAsync(workspace, path, ct)));
        }

        return EquatableArray<PathAlias>.Empty;
    }

    private static List<string> Expand(Workspace workspace, string path)
    {
        var absolute = workspace.Absolute(path);
        if (File.Exists(absolute)) return [absolute];
        IEnumerable<string> found = Directory.Exists(absolute) ? Directory.GetFiles(absolute).Order(StringComparer.Ordinal)
            : FilePattern.HasWildcards(path) ? FilePattern.Expand(absolute) : [];
        var scripts = found.Where(IsScript).ToList();
        if (scripts.Count > 0) return scripts;
        throw new ToolException($"'{path}' names no schema file; give a .ts file, a folder that holds some, or a pattern such as 'schema/*.ts'.");
    }

    private static bool IsScript(string path) =>
        Path.GetExtension(path) is ".ts" or ".mts" or ".cts" or ".js" or ".mjs" or ".cjs" && !path.EndsWith(".d.ts", StringComparison.Ordinal);

    private static async Task<string> ReadAsync(Workspace workspace, string path, CancellationToken ct)
    {
        try
        {
            return await File.ReadAllTextAsync(path, ct);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{workspace.Display(path)}' can't be read: {exception.Message}", exception);
        }
    }
}
