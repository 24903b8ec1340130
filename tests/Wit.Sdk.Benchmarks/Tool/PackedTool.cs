using System.Diagnostics;
using System.Reflection.PortableExecutable;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Benchmarks.Tool;

/// <summary>The tool as <c>dotnet tool install</c> brings it: packed for this platform and unpacked, with native code beside the IL.</summary>
internal sealed class PackedTool : IDisposable
{
    /// <summary>What is started.</summary>
    public const string Program = "dotnet";

    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("wit-tool-");

    private PackedTool()
    {
    }

    /// <summary>What makes it generate.</summary>
    public IReadOnlyList<string> Arguments { get; private set; } = [];

    /// <summary>Packs the tool and unpacks it.</summary>
    /// <exception cref="InvalidOperationException">It can't be packed, or has no native code.</exception>
    public static async Task<PackedTool> PublishAsync(CancellationToken cancellationToken)
    {
        var tool = new PackedTool();
        var work = tool._work.FullName;
        await RunAsync(["pack", RepositoryRoot.Combine("src", "Wit.Sdk.Cli"), "-o", work, "-p:ArtifactsPath=" + Path.Combine(work, "artifacts"), "-nodeReuse:false", "--nologo", "-v", "q"], cancellationToken);
        // Three packages: one that names the others, one of IL for every platform, and that of this platform, the largest.
        var package = Directory.GetFiles(work, "*.nupkg").MaxBy(file => new FileInfo(file).Length)!;
        await System.IO.Compression.ZipFile.ExtractToDirectoryAsync(package, Path.Combine(work, "tool"), cancellationToken);
        var program = Directory.GetFiles(Path.Combine(work, "tool"), "wit.dll", SearchOption.AllDirectories).Single();
        if (!HasNativeCode(program)) throw new InvalidOperationException($"'{Path.GetFileName(package)}' has no native code.");
        tool.Arguments = [program, "generate"];
        return tool;
    }

    public void Dispose() => _work.Delete(recursive: true);

    private static bool HasNativeCode(string assembly)
    {
        using var reader = new PEReader(File.OpenRead(assembly));
        return reader.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: > 0 };
    }

    private static async Task RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new InvalidOperationException("The tool could not be packed:\n" + output);
    }
}
