using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Cli.Prompts;

/// <summary>Puts open questions to a person, one by one.</summary>
internal static class Interview
{
    /// <summary>Tries, and asks as long as a question is open and the person answers; an answer can settle other questions too.</summary>
    /// <param name="prompter">Asks; null if no one can answer.</param>
    /// <param name="answers">The answers so far.</param>
    /// <param name="attempt">The attempt with the answers.</param>
    /// <param name="open">The question that is still open after it; null if there is none.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<T> AnswerAsync<T>(IPrompter? prompter, Answers answers, Func<Answers, T> attempt, Func<T, OpenQuestion?> open, CancellationToken ct)
    {
        var result = attempt(answers);
        while (prompter is not null && open(result) is { } question && await AnswerAsync(prompter, question, answers, ct) is { } more)
            result = attempt(answers = more);
        return result;
    }

    private static async Task<Answers?> AnswerAsync(IPrompter prompter, OpenQuestion question, Answers answers, CancellationToken ct)
    {
        if (question.FilledTable is { } table) return await FillAsync(prompter, question, table, answers, ct);
        var choices = question.Renames.Select(rename => $"renamed: it is now {rename.New}").Concat([question.ConsentText, "stop here and write nothing"]).ToList();
        var choice = await prompter.ChooseAsync(question.Text, choices, ct);
        if (choice < question.Renames.Count) return answers.With(question.Renames[choice]);
        return choice == question.Renames.Count ? answers.With(question.Consent) : null;
    }

    private static async Task<Answers?> FillAsync(IPrompter prompter, OpenQuestion question, string table, Answers answers, CancellationToken ct)
    {
        var renames = question.AlsoRenames;
        List<string> choices =
        [
            .. renames.Select(rename => $"renamed: it was {rename.Old}"),
            "fill it: existing rows get a value, new rows must provide one", $"add it: {table} has no rows in any database", "stop here and write nothing",
        ];
        var choice = await prompter.ChooseAsync(question.Text, choices, ct);
        if (choice < renames.Count) return answers.With(renames[choice]);
        if (choice == renames.Count + 1) return answers.WithEmpty(table);
        return choice > renames.Count + 1 ? null
            : answers.With(new ColumnFill(question.Consent.Path, ColumnFill.ToSql(await prompter.AskAsync($"The value of '{question.Consent.Path}' in existing rows, or SQL in brackets:", ct))));
    }
}
