using System.Runtime.CompilerServices;
using Xunit;

namespace Wit.Sdk.Testing;

/// <summary>Theory data from files: adding a case is adding a file.</summary>
public static class CaseFiles
{
    /// <summary>The files of a folder and those below it, as paths relative to it with <c>/</c>, in ordinal order.</summary>
    /// <param name="folder">The folder, relative to the test's source file.</param>
    /// <param name="pattern">A file name pattern such as <c>*.ts</c>.</param>
    /// <param name="except">A part of the paths to leave out, such as <c>.verified.</c>.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <exception cref="InvalidOperationException">There is no such file: a theory without cases would pass.</exception>
    public static TheoryData<string> Glob(string folder, string pattern, string? except = null, [CallerFilePath] string sourceFile = "")
    {
        var root = Path.Combine(RepositoryRoot.FolderOf(sourceFile), folder);
        var names = Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(name => !name.Contains(".received.", StringComparison.Ordinal) && (except is null || !name.Contains(except, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        return NotEmpty(names, root, pattern);
    }

    /// <summary>The folders directly below a folder, by name, in ordinal order: for cases of several files.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static TheoryData<string> Folders(string folder, [CallerFilePath] string sourceFile = "")
    {
        var root = Path.Combine(RepositoryRoot.FolderOf(sourceFile), folder);
        return NotEmpty(Directory.EnumerateDirectories(root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal), root, "folders");
    }

    /// <summary>The text of a case, with <c>\n</c> between lines.</summary>
    public static string Read(string folder, string name, [CallerFilePath] string sourceFile = "") =>
        File.ReadAllText(Path.Combine(RepositoryRoot.FolderOf(sourceFile), folder, name)).ReplaceLineEndings("\n");

    private static TheoryData<string> NotEmpty(IEnumerable<string> names, string root, string what)
    {
        var list = names.ToList();
        if (list.Count == 0) throw new InvalidOperationException($"'{root}' holds no {what}.");
        return [.. list];
    }
}
