using System.Diagnostics;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Benchmarks.Tool;

/// <summary>A project in a folder where Node finds drizzle, whose migrations are written again and again.</summary>
/// <param name="name">What it is called in a table.</param>
/// <param name="schema">The files of its schema.</param>
internal sealed class ToolProject(string name, IReadOnlyList<(string Name, string Text)> schema)
{
    private const string Config = """
        import { defineConfig } from "drizzle-kit";
        export default defineConfig({ dialect: "postgresql", schema: "./schema.ts", out: "./migrations" });
        """;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(5);

    public string Name => name;

    /// <summary>Writes the project anew and has a program write its first migration.</summary>
    /// <exception cref="InvalidOperationException">It failed, or wrote none: then its time says nothing.</exception>
    public async Task<Sample> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(RepositoryRoot.Combine("tests", "oracle", "obj", "benchmark-" + Guid.NewGuid().ToString("N")));
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "drizzle.config.ts"), Config, cancellationToken);
            foreach (var (file, text) in schema) await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), text, cancellationToken);
            return await RunAsync(folder, program, arguments, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<Sample> RunAsync(DirectoryInfo folder, string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        process.StandardInput.Close();
        var processor = ProcessorTime.FollowAsync(process, s_pause, cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        var sample = new Sample(Stopwatch.GetElapsedTime(start), await processor);
        var tables = schema.Sum(file => file.Text.Split("pgTable(").Length - 1);
        var written = Directory.GetFiles(Path.Combine(folder.FullName, "migrations"), "*.sql").Select(File.ReadAllText).SingleOrDefault() ?? string.Empty;
        return process.ExitCode == 0 && written.Split("CREATE TABLE ").Length - 1 == tables
            ? sample
            : throw new InvalidOperationException($"'{program}' did not write the migration of {name}:\n{output}\n{await error}");
    }
}
