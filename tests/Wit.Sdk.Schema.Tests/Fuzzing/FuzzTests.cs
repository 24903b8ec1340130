using System.Text;
using CsCheck;
using Wit.Sdk.Testing;
using Xunit.Abstractions;

namespace Wit.Sdk.Schema.Tests.Fuzzing;

/// <summary>
/// Whatever stands in a file, compiling it ends in a model and diagnostics, and soon. <c>WIT_FUZZ_RUNS</c> says how many small texts to try (a thousandth of it of large ones, 200 at least),
/// <c>WIT_FUZZ_SEED</c> which texts, <c>WIT_FUZZ_OUTPUT</c> where progress and the slowest text are kept.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const long RunsOfEachBuild = 20_000;

    // A text may hold half of a pair of surrogates, which the default of files refuses to write.
    private static readonly UTF8Encoding s_anyText = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private static long Runs => Hunt.Runs("WIT_FUZZ_RUNS", RunsOfEachBuild);

    [Fact]
    public void Any_small_text_compiles_without_a_fault() => Run("small", FuzzInputs.Small, Runs);

    [Fact]
    public void Any_text_of_64_KiB_compiles_without_a_fault() => Run("large", FuzzInputs.Large, Math.Max(200, Runs / 1_000));

    private void Run(string kind, Gen<string> texts, long runs)
    {
        var file = Environment.GetEnvironmentVariable("WIT_FUZZ_OUTPUT");
        var run = new FuzzRun(count =>
        {
            if (file is not null)
                File.AppendAllText(file, $"{DateTime.Now:T} {kind}: {count}\n");
        });
        Hunt.Check(texts, run.Survives, runs, Environment.ProcessorCount, Hunt.Seed("WIT_FUZZ_SEED"));
        var (time, text) = run.Slowest();
        var report = $"{run.Count} {kind} texts; the slowest, of {text.Length} characters, takes {time.TotalMilliseconds:F1} ms";
        output.WriteLine(report);
        if (file is not null)
            File.AppendAllText(file, $"{report}\n{text}\n\n", s_anyText);
        Assert.True(run.Count >= runs, report);
    }
}
