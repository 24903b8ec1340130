namespace Wit.Data.Tests.Platform;

/// <summary>People and a repository to work in, new for each test.</summary>
internal sealed record Stage(WitDb Db, User Ada, User Grace, Repository Repository)
{
    public static async Task<Stage> SetAsync(WitDb db)
    {
        var ada = await UserAsync(db, "ada");
        var grace = await UserAsync(db, "grace");
        var repository = await db.Repositories.InsertAsync(new() { OwnerId = ada.Id, OwnerType = OwnerType.User, Name = "engine", DiskPath = $"/repos/{ada.Username}/engine.git" });
        return new(db, ada, grace, repository);
    }

    /// <summary>The same people, who work on another database object.</summary>
    public Stage On(WitDb db) => this with { Db = db };

    public static Task<User> UserAsync(WitDb db, string name)
    {
        var unique = $"{name}-{Guid.NewGuid():N}";
        return db.Users.InsertAsync(new() { Username = unique, Email = $"{unique}@example.com" });
    }

    public Task<PullRequest> PullRequestAsync(bool isDraft = false, string title = "Weave algebraic patterns") => Db.PullRequests.CreateAsync(new()
    {
        RepoId = Repository.Id, AuthorId = Grace.Id, Title = title, SourceBranch = "patterns", TargetBranch = "main", HeadSha = "8f6e1c2", BaseSha = "1d0b3a4", IsDraft = isDraft,
    });

    public Task<Issue> IssueAsync(string title = "It has a moth in it") => Db.Issues.CreateAsync(new() { RepoId = Repository.Id, AuthorId = Grace.Id, Title = title });

    public Task<Label> LabelAsync(string name) => Db.Labels.InsertAsync(new() { RepoId = Repository.Id, Name = name });

    /// <summary>The types of all activity in the repository, the oldest first.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync() => [.. (await Db.Activities.ListByRepoIdAsync(Repository.Id)).Reverse().Select(activity => activity.Type)];

    /// <summary>The counters of the repository, which are those of its rows.</summary>
    public async Task<(int PullRequests, int Issues)> OpenAsync()
    {
        var row = (await Db.Repositories.FindByIdAsync(Repository.Id))!;
        var pulls = (await Db.PullRequests.ListByRepoIdAndStateAsync(Repository.Id, PrState.Open)).Count(pull => pull.DeletedAt is null);
        var issues = (await Db.Issues.ListByRepoIdAndStateAsync(Repository.Id, IssueState.Open)).Count(issue => issue.DeletedAt is null);
        Assert.Equal((pulls, issues), (row.OpenPrsCount, row.OpenIssuesCount));
        return (pulls, issues);
    }
}
