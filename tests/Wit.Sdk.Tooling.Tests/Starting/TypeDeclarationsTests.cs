using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Starting;

namespace Wit.Sdk.Tooling.Tests.Starting;

public sealed class TypeDeclarationsTests : IDisposable
{
    private static readonly string s_oracle = RepositoryRoot.Combine("tests", "oracle");

    /// <summary>What they import is another module than those of the schema language.</summary>
    private static readonly string[] s_otherModules = ["cases/client/database-beside-tables.ts", "cases/platforms/supabase-realtime.ts"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wit-types-");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Each file that drizzle-orm's own types accept is accepted. What only they refuse is in the snapshot, with the reason of each file of it told by its name.</summary>
    [Fact]
    public async Task Strict_TypeScript_accepts_what_it_accepts_with_drizzle_orm_installed()
    {
        if (!File.Exists(Path.Combine(s_oracle, "node_modules", "typescript", "package.json"))) return;
        foreach (var (name, content) in TypeDeclarations.Files) await File.WriteAllTextAsync(Path.Combine(_folder.FullName, name), content);

        var ours = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await NodeAsync(_folder.FullName))!;

        var drizzles = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Path.Combine(s_oracle, "types", "refused-by-drizzle.json")))!;
        Assert.Empty(ours.Where(file => !drizzles.Contains(file.Key) && !s_otherModules.Contains(file.Key)).Select(file => file.Key + ": " + file.Value[0]));
        var text = new StringBuilder();
        foreach (var file in drizzles) text.Append(ours.ContainsKey(file) ? "refused   " : "accepted  ").Append(file).Append('\n');
        Snapshot.Match(text.ToString(), "refused-by-drizzle");
    }

    [Fact]
    public void Every_name_of_the_vocabulary_is_declared()
    {
        var files = TypeDeclarations.Files.ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal);

        var missing = TypeDeclarations.Names.Where(word =>
            !files[word.File].Contains($"export declare function {word.Name}(", StringComparison.Ordinal)
            && !files[word.File].Contains($"export declare function {word.Name}<", StringComparison.Ordinal)
            && !files[word.File].Contains($"export declare const {word.Name}:", StringComparison.Ordinal));

        Assert.Empty(missing);
        Assert.All(files.Values, content => Assert.DoesNotContain("//#columns", content, StringComparison.Ordinal));
    }

    private static async Task<string> NodeAsync(string folder)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(s_oracle, "types.mjs"), folder]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output + await error);
    }
}
