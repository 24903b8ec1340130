using Wit.Sdk.Cli.Prompts;

namespace Wit.Sdk.Cli.Tests;

/// <summary>Somebody at a terminal who takes the first answer that begins with one of the given words, in their order.</summary>
internal sealed class Person(params string[] words) : IPrompter
{
    public Task<int> ChooseAsync(string question, IReadOnlyList<string> answers, CancellationToken ct) =>
        Task.FromResult(words.Select(word => answers.ToList().FindIndex(answer => answer.StartsWith(word, StringComparison.Ordinal))).First(index => index >= 0));

    /// <summary>What is typed when a text is asked for.</summary>
    public string Types { get; init; } = string.Empty;

    public Task<string> AskAsync(string question, CancellationToken ct) => Task.FromResult(Types);
}
