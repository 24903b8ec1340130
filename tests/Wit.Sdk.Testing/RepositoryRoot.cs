namespace Wit.Sdk.Testing;

/// <summary>Finds files of the repository from a test that runs somewhere below it.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds <c>Wit.Sdk.sln</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>The absolute path of a file or folder of the repository.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>The folder of a source file as <c>[CallerFilePath]</c> gives it; a reproducible build writes <c>/_/</c> for the root.</summary>
    public static string FolderOf(string callerFilePath)
    {
        var file = callerFilePath.StartsWith("/_/", StringComparison.Ordinal) ? System.IO.Path.Combine(Path, callerFilePath[3..]) : callerFilePath;
        return System.IO.Path.GetDirectoryName(file)!;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Wit.Sdk.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds Wit.Sdk.sln.");
    }
}
