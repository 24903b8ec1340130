using System.Text;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>Writes edited files over those that they were made from.</summary>
public static class PatchedFileWriter
{
    /// <summary>Writes; a byte order mark stays. All files are checked before the first is written.</summary>
    /// <param name="workspace">Where the paths start.</param>
    /// <param name="schema">The files as they were read.</param>
    /// <param name="files">Their new text.</param>
    /// <param name="cancellationToken">Stops the work before the first file.</param>
    /// <exception cref="ToolException">A file was changed since it was read.</exception>
    public static async Task WriteAsync(Workspace workspace, CompiledSchema schema, IReadOnlyList<SourceFile> files, CancellationToken cancellationToken = default)
    {
        var marked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(workspace.Absolute(file.Path), cancellationToken);
            if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) marked.Add(file.Path);
            if (await File.ReadAllTextAsync(workspace.Absolute(file.Path), cancellationToken) != schema.FindFile(file.Path)?.Content)
                throw new ToolException($"'{file.Path}' was modified by another process. Nothing was written; run the command again.");
        }

        foreach (var file in files)
            await File.WriteAllTextAsync(workspace.Absolute(file.Path), file.Content, new UTF8Encoding(marked.Contains(file.Path)), CancellationToken.None);
    }
}
