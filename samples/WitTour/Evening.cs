using Spectre.Console;
using Wit.Data;

namespace WitTour;

/// <summary>Chapter 5: the feed, which was written along with what it tells.</summary>
internal static class Evening
{
    public static async Task ReadFeedAsync(WitDb db, People people, Repository repository)
    {
        Story.Chapter("The feed in the evening");
        var table = new Table().AddColumns("who", "what", "on");
        var page = await db.Activities.PageByRepoIdAsync(repository.Id, size: 6, include: ActivityInclude.Actor);
        while (true)
        {
            foreach (var activity in page.Items)
                table.AddRow(activity.Actor!.Username, activity.Type, activity.Details is { } work ? Markup.Escape($"#{work.Number} {work.Title}") : string.Empty);
            if (page.Next is null) break;
            page = await db.Activities.PageByRepoIdAsync(repository.Id, size: 6, after: page.Next, include: ActivityInclude.Actor);
        }

        AnsiConsole.Write(table);
        var others = await db.Activities.PageOfWatchedAsync(people.Ada.Id, size: 3);
        Story.Tell($"The newest that Ada hears of, since she watches the repository: {string.Join(", ", others.Items.Select(activity => activity.Type))}");
    }
}
