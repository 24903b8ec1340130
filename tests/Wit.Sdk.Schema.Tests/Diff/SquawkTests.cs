using System.Diagnostics;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Tests.Oracle;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>A linter of migrations, squawk at its defaults, has nothing to say to any file that is generated here, or the file says why.</summary>
public sealed class SquawkTests
{
    internal static string Entry { get; } = RepositoryRoot.Combine("tests", "oracle", "node_modules", "squawk-cli", "js", "bin", "squawk");

    [SquawkFact]
    public async Task Squawk_finds_nothing_in_any_generated_file()
    {
        var folder = Directory.CreateTempSubdirectory("wit-squawk-").FullName;
        try
        {
            var count = 0;
            foreach (var text in Files())
                await File.WriteAllTextAsync(Path.Combine(folder, $"{count++:0000}.sql"), text);

            var (code, output) = await RunAsync(folder);

            Assert.True(code == 0, output);
            Assert.True(count > 0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Files()
    {
        var plans = MigrationCase.AllOwn.Concat(OracleChanges.All)
            .SelectMany(migration => new[] { migration.Plan(PlanMode.Online), migration.Plan(PlanMode.Plain) })
            .Concat(OracleCorpus.Cases.Select(name => Ddl.Plan(OracleCases.Compile(name))));
        return plans.SelectMany(plan => plan.SplitByTransaction()).Select(plan => MigrationScript.File(plan, linterNotes: true));
    }

    private static async Task<(int Code, string Output)> RunAsync(string folder)
    {
        var start = new ProcessStartInfo(Entry, ["--reporter", "gcc", .. Directory.GetFiles(folder)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + error);
    }
}
