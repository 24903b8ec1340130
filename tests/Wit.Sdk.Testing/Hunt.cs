using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;

namespace Wit.Sdk.Testing;

/// <summary>
/// Tries a claim on random inputs that are the same in each run: a build is red for what was changed, never by luck. <c>WIT_HUNT_SEED</c> draws others (a number), or begins
/// with the input that a failure named; <c>WIT_HUNT_RUNS</c> says how many.
/// </summary>
public static class Hunt
{
    private const int UsualRuns = 100;
    private const string UsualSeed = "1";
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    /// <summary>How many inputs to try: as the variable says, else <c>WIT_HUNT_RUNS</c>, else as given.</summary>
    public static long Runs(string variable, long otherwise) => Number(variable) ?? RunsOf(otherwise);

    /// <summary>The seed: as the variable says, else <c>WIT_HUNT_SEED</c>, else the fixed one.</summary>
    public static string Seed(string? variable = null) =>
        (variable is null ? null : Environment.GetEnvironmentVariable(variable)) ?? Environment.GetEnvironmentVariable("WIT_HUNT_SEED") ?? UsualSeed;

    /// <summary>Tries a claim that throws where it does not hold.</summary>
    /// <param name="inputs">What to draw.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="runs">How many inputs.</param>
    /// <param name="threads">How many to try at once; all threads together try the same inputs as one.</param>
    /// <param name="seed">Where to begin.</param>
    public static void Check<T>(Gen<T> inputs, Action<T> claim, long? runs = null, int threads = 1, string? seed = null)
    {
        var trial = new Trial<T>(inputs, StreamOf(seed ?? Seed()));
        var draws = Partitioner.Create(trial.Draws(runs ?? RunsOf(UsualRuns)), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(draws, new ParallelOptions { MaxDegreeOfParallelism = threads }, draw =>
        {
            try
            {
                claim(draw.Input);
            }
#pragma warning disable CA1031 // Whatever it is, it is told with its input
            catch (Exception exception)
#pragma warning restore CA1031
            {
                trial.Fail(draw, exception);
            }
        });
        trial.Report();
    }

    /// <summary>Tries a claim that says whether it holds.</summary>
    /// <param name="inputs">What to draw.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="runs">How many inputs.</param>
    /// <param name="threads">How many to try at once.</param>
    /// <param name="seed">Where to begin.</param>
    public static void Check<T>(Gen<T> inputs, Func<T, bool> claim, long? runs = null, int threads = 1, string? seed = null) =>
        Check(inputs, input => { if (!claim(input)) throw new HuntException("it does not hold", null); }, runs, threads, seed);

    /// <summary>Tries a claim that takes its time, one input after the other.</summary>
    /// <param name="inputs">What to draw.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="runs">How many inputs.</param>
    public static async Task CheckAsync<T>(Gen<T> inputs, Func<T, Task> claim, long? runs = null)
    {
        var trial = new Trial<T>(inputs, StreamOf(Seed()));
        foreach (var draw in trial.Draws(runs ?? RunsOf(UsualRuns)))
        {
            try
            {
                await claim(draw.Input);
            }
#pragma warning disable CA1031 // Whatever it is, it is told with its input
            catch (Exception exception)
#pragma warning restore CA1031
            {
                trial.Fail(draw, exception);
            }
        }

        trial.Report();
    }

    private static long RunsOf(long otherwise) => Number("WIT_HUNT_RUNS") ?? otherwise;

    private static long? Number(string variable) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>CsCheck's own seed decides its first input alone, and all others are new in each run: so the stream is ours.</summary>
    private static PCG StreamOf(string seed) =>
        ulong.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new PCG(1, number * Spread) : PCG.Parse(seed);

    private readonly record struct Draw<T>(ulong State, T Input, Size Size);

    /// <summary>The inputs of a hunt, and the least of those that failed: after a failure only smaller ones are tried.</summary>
    private sealed class Trial<T>(Gen<T> inputs, PCG stream)
    {
        private readonly Lock _gate = new();
        private readonly string _first = stream.ToString();
        private (Draw<T> Draw, Exception Exception)? _least;

        public IEnumerable<Draw<T>> Draws(long runs)
        {
            for (var run = 0L; run < runs; run++)
            {
                var least = Least()?.Size;
                var state = stream.State;
                var input = inputs.Generate(stream, least, out var size);
                if (least is null || Size.IsLessThan(size, least))
                    yield return new Draw<T>(state, input, size);
            }
        }

        public void Fail(Draw<T> draw, Exception exception)
        {
            lock (_gate)
            {
                if (_least is not { Draw.Size: var size } || Size.IsLessThan(draw.Size, size))
                    _least = (draw, exception);
            }
        }

        public void Report()
        {
            if (_least is not var (draw, exception))
                return;
            throw new HuntException(
                $"WIT_HUNT_SEED={stream.ToString(draw.State)} begins with this input (the hunt began with {_first}): {CsCheck.Check.Print(draw.Input)}\n{exception.Message}", exception);
        }

        private Draw<T>? Least()
        {
            lock (_gate)
                return _least?.Draw;
        }
    }
}
