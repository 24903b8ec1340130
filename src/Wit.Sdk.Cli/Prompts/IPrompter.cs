namespace Wit.Sdk.Cli.Prompts;

/// <summary>Asks a person at a terminal.</summary>
public interface IPrompter
{
    /// <summary>Has one of several answers chosen.</summary>
    /// <param name="question">The question, one line.</param>
    /// <param name="answers">The answers, in order.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The position of the chosen answer.</returns>
    Task<int> ChooseAsync(string question, IReadOnlyList<string> answers, CancellationToken ct);

    /// <summary>Has a text typed.</summary>
    /// <param name="question">The question, one line.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<string> AskAsync(string question, CancellationToken ct);
}
