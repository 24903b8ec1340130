namespace Wit.Sdk.Tooling.Tests;

/// <summary>A folder with files that goes with the test.</summary>
internal sealed class ProjectFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wit-tooling-");

    public ProjectFolder(params (string Name, string Content)[] files)
    {
        foreach (var (name, content) in files) Write(name, content);
    }

    public string Folder => _folder.FullName;

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public Workspace Workspace => new(Folder, name => Variables.GetValueOrDefault(name), TimeProvider.System);

    public void Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public IReadOnlyList<string> Files(string folder = "") => [.. Directory.EnumerateFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);
}
