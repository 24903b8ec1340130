using CsCheck;
using Wit.Sdk.Testing;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class HuntTests
{
    [Fact]
    public void Two_hunts_try_the_same_inputs_on_any_number_of_threads()
    {
        var first = Inputs(threads: 1);

        Assert.Equal(500, first.Count);
        Assert.Equal(first, Inputs(threads: 1));
        Assert.Equal(first.Order(StringComparer.Ordinal), Inputs(threads: 4).Order(StringComparer.Ordinal));
        Assert.NotEqual(first, Inputs(threads: 1, seed: "2"));
    }

    [Fact]
    public void A_failure_names_a_small_input_and_the_seed_that_begins_with_it()
    {
        var exception = Assert.Throws<HuntException>(() => Hunt.Check(Gen.Int[0, 1_000_000], number => number < 100, runs: 5_000));
        var seed = exception.Message["WIT_HUNT_SEED=".Length..exception.Message.IndexOf(' ', StringComparison.Ordinal)];
        var inputs = new List<int>();
        Hunt.Check(Gen.Int[0, 1_000_000], inputs.Add, runs: 1, seed: seed);

        Assert.Contains($": {inputs[0]}\n", exception.Message, StringComparison.Ordinal);
        Assert.InRange(inputs[0], 100, 10_000);
    }

    [Fact]
    public async Task A_claim_that_takes_its_time_is_tried_on_the_same_inputs()
    {
        var inputs = new List<string>();

        await Hunt.CheckAsync(Gen.String, text =>
        {
            inputs.Add(text);
            return Task.CompletedTask;
        }, runs: 500);

        Assert.Equal(Inputs(threads: 1), inputs);
    }

    private static List<string> Inputs(int threads, string? seed = null)
    {
        var inputs = new List<string>();
        Hunt.Check(Gen.String, text => { lock (inputs) inputs.Add(text); }, runs: 500, threads, seed);
        return inputs;
    }
}
