using Spectre.Console;

namespace WitTour;

/// <summary>Tells what happens.</summary>
internal static class Story
{
    public static void Chapter(string title)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Rule($"[yellow]{Markup.Escape(title)}[/]").LeftJustified());
    }

    public static void Tell(string text) => AnsiConsole.WriteLine("  " + text);
}
