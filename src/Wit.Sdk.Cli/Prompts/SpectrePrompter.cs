using Spectre.Console;
using Wit.Sdk.Cli.Output;

namespace Wit.Sdk.Cli.Prompts;

/// <summary>Asks on standard error, so that standard output holds results only.</summary>
internal sealed class SpectrePrompter : IPrompter
{
    public Task<int> ChooseAsync(string question, IReadOnlyList<string> answers, CancellationToken ct)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var prompt = new SelectionPrompt<int>().Title(Markup.Escape(Printable.Text(question))).UseConverter(i => Markup.Escape(Printable.Name(answers[i]))).AddChoices(Enumerable.Range(0, answers.Count));
        return prompt.ShowAsync(console, ct);
    }

    public Task<string> AskAsync(string question, CancellationToken ct)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return new TextPrompt<string>(Markup.Escape(question)).AllowEmpty().ShowAsync(console, ct);
    }
}
