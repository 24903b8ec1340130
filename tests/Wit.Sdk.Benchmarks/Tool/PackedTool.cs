using System.Diagnostics;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Benchmarks.Tool;

/// <summary>The tool as <c>dotnet tool install</c> brings it: packed for this platform and unpacked.</summary>
internal sealed class PackedTool : IDisposable
{
    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("wit-tool-");

    private PackedTool()
    {
    }

    /// <summary>What is started.</summary>
    public string Program { get; private set; } = string.Empty;

    /// <summary>What makes it generate.</summary>
    public IReadOnlyList<string> Arguments { get; private set; } = [];

    /// <summary>Packs the tool and unpacks it.</summary>
    /// <exception cref="InvalidOperationException">It can't be packed, or has no native code.</exception>
    public static async Task<PackedTool> PublishAsync(CancellationToken cancellationToken)
    {
        var tool = new PackedTool();
        var work = tool._work.FullName;
        await RunAsync(["pack", RepositoryRoot.Combine("src", "Wit.Sdk.Cli"), "-o", work, "-p:ArtifactsPath=" + Path.Combine(work, "artifacts"), "-nodeReuse:false", "--nologo", "-v", "q"], cancellationToken);
        // Three packages: one that names the others, one of IL for every platform, and that of this platform.
        var package = Directory.GetFiles(work, "*.nupkg").Single(file => Path.GetFileName(file).StartsWith($"Wit.Sdk.Cli.{Platform}.", StringComparison.OrdinalIgnoreCase));
        var folder = Path.Combine(work, "tool");
        await System.IO.Compression.ZipFile.ExtractToDirectoryAsync(package, folder, cancellationToken);
        tool.StartWith(Directory.GetFiles(folder, "wit*", SearchOption.AllDirectories).Single(file => Path.GetFileName(file) is "wit" or "wit.exe" or "wit.dll"));
        return tool;
    }

    public void Dispose() => _work.Delete(recursive: true);

    /// <summary>The platform in whose package the tool is made here.</summary>
    private static string Platform => RuntimeInformation.RuntimeIdentifier.Split('-')[0] switch
    {
        "win" or "osx" => RuntimeInformation.RuntimeIdentifier,
        _ => "linux-" + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant(),
    };

    private void StartWith(string file)
    {
        if (!file.EndsWith(".dll", StringComparison.Ordinal))
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            (Program, Arguments) = (file, ["generate"]);
            return;
        }

        using var reader = new PEReader(File.OpenRead(file));
        if (reader.PEHeaders.CorHeader is not { ManagedNativeHeaderDirectory.Size: > 0 }) throw new InvalidOperationException($"'{file}' has no native code.");
        (Program, Arguments) = ("dotnet", [file, "generate"]);
    }

    private static async Task RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new InvalidOperationException("The tool could not be packed:\n" + output);
    }
}
