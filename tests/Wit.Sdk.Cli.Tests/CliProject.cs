using System.Text;
using Wit.Sdk.Cli.Hosting;
using Wit.Sdk.Cli.Prompts;
using Wit.Sdk.Tooling;

namespace Wit.Sdk.Cli.Tests;

/// <summary>A temporary project folder, and runs of the tool in it with captured streams.</summary>
internal sealed class CliProject : IDisposable
{
    private readonly DirectoryInfo _folder;

    public CliProject(params (string Name, string Content)[] files)
        : this(Directory.CreateTempSubdirectory("wit-cli-"), files)
    {
    }

    /// <summary>A project in a folder, which goes with it.</summary>
    public CliProject(DirectoryInfo folder, params (string Name, string Content)[] files)
    {
        _folder = folder;
        foreach (var (name, content) in files) Write(name, content);
    }

    public string Folder => _folder.FullName;

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public IPrompter? Prompter { get; set; }

    public bool IsTerminal { get; set; }

    public async Task<CliResult> RunAsync(params string[] arguments)
    {
        if (ToolProcess.IsPacked && Prompter is null && !IsTerminal)
        {
            var (exit, output, error) = await ToolProcess.RunAsync(Folder, arguments, Variables);
            return new CliResult(exit, Encoding.UTF8.GetString(output), error);
        }

        var environment = new CapturedEnvironment(this);
        var exitCode = await WitCli.RunAsync(arguments, environment);
        return new CliResult(exitCode, environment.Out.ToString()!, environment.Error.ToString()!);
    }

    public void Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public IReadOnlyList<string> Files(string folder = "")
    {
        var root = Path.Combine(Folder, folder);
        return !Directory.Exists(root) ? [] : [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private sealed class CapturedEnvironment(CliProject project) : ICliEnvironment
    {
        public TextWriter Out { get; } = new StringWriter { NewLine = "\n" };

        public TextWriter Error { get; } = new StringWriter { NewLine = "\n" };

        public bool IsErrorTerminal => project.IsTerminal;

        public IPrompter? Prompter => project.Prompter;

        public Workspace Workspace { get; } = new(project.Folder, name => project.Variables.GetValueOrDefault(name), TimeProvider.System);
    }
}

/// <summary>What a run gave.</summary>
internal sealed record CliResult(int ExitCode, string Out, string Error);
