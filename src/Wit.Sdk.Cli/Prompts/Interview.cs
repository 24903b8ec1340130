using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Cli.Prompts;

/// <summary>Puts open questions to a person, one by one.</summary>
internal static class Interview
{
    /// <summary>Adds the answer to the first question; an answer can settle others too. Null when the person would rather stop.</summary>
    public static async Task<Answers?> AnswerAsync(IPrompter prompter, OpenQuestion question, Answers answers, CancellationToken ct)
    {
        var choices = question.Renames.Select(rename => $"renamed: it is now {rename.New}")
            .Concat(["drop it, and lose what it holds", "stop here and write nothing"]).ToList();
        var choice = await prompter.ChooseAsync(question.Text, choices, ct);
        if (choice < question.Renames.Count) return answers.With(question.Renames[choice]);
        return choice == question.Renames.Count ? answers.With(question.Consent) : null;
    }
}
