using Wit.Sdk.Testing;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>The files of the repository that people wrote.</summary>
internal static class Sources
{
    private static readonly string s_templates = Path.Combine("src", "Wit.Sdk.Templates", "content") + Path.DirectorySeparatorChar;

    /// <summary>The files of one extension under top-level folders, without build output and without templates, whose files are those of other repositories.</summary>
    public static IEnumerable<string> Under(string folder, string extension) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*" + extension, SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules") && !path.Contains(s_templates, StringComparison.Ordinal));

    /// <inheritdoc cref="Under(string, string)"/>
    public static IEnumerable<string> Under(string first, string second, string extension) =>
        Under(first, extension).Concat(Under(second, extension));

    /// <inheritdoc cref="Under(string, string)"/>
    public static IEnumerable<string> Under(string first, string second, string third, string fourth, string extension) =>
        Under(first, second, extension).Concat(Under(third, fourth, extension));
}
