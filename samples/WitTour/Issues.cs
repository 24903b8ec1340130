using Wit.Data;
using Wit.Data.Errors;
using Wit.Sdk;

namespace WitTour;

/// <summary>Chapter 3: issues, labels, and a list that is read page by page.</summary>
internal static class Issues
{
    public static async Task TriageAsync(WitDb db, People people, Repository repository)
    {
        Story.Chapter("Issues");

        // Numbers are given per repository, in the statement that inserts; issues and pull requests share them.
        var crash = await db.Issues.CreateAsync(new() { RepoId = repository.Id, AuthorId = people.Grace.Id, Title = "It crashes on an empty file" });
        var wish = await db.Issues.CreateAsync(new() { RepoId = repository.Id, AuthorId = people.Grace.Id, Title = "It could be faster" });
        Story.Tell($"Grace opens #{crash.Number} and #{wish.Number}");

        var bug = await db.Labels.InsertAsync(new() { RepoId = repository.Id, Name = "bug", Color = "d73a4a" });
        await db.IssueLabels.AddAsync(crash.Id, bug.Id);
        await db.Issues.AssignAsync(crash.Id, people.Ada.Id, actorId: people.Ada.Id);
        await db.IssueComments.CreateAsync(crash.Id, people.Ada.Id, "I can see it. Would you like to mend it?");
        Story.Tell($"Ada labels #{crash.Number} as a bug, takes it, and comments");

        await db.Issues.CloseAsync(wish.Id, closedById: people.Ada.Id);
        try
        {
            await db.Issues.CloseAsync(wish.Id, closedById: people.Grace.Id);
        }
        catch (IssueStateException e)
        {
            // A change that comes too late says what the state is now; nothing was written.
            Story.Tell($"Ada closes #{wish.Number}; Grace is too late: {e.Message}");
        }

        // A page with the related rows, in one round trip; Next leads to the next page.
        Page<Issue> page = await db.Issues.PageAsync(
            repository.Id, new() { State = IssueState.Open, Label = "bug" }, size: 10, include: IssueInclude.Author | IssueInclude.Labels);
        foreach (var issue in page.Items)
            Story.Tell($"open bug: #{issue.Number} \"{issue.Title}\" by {issue.Author!.Username} [{string.Join(", ", issue.Labels!.Select(label => label.Name))}]");
    }
}
