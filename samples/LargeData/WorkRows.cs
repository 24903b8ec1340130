using System.Text.Json;
using Wit.Data;
using Wit.Data.Activities;

namespace LargeData;

/// <summary>The rows of what people work on. A row's texts are made when it is written, so that they never are in memory together.</summary>
internal sealed class WorkRows(LargeDataPlan plan)
{
    private WorkItem[] IssueItems { get; } = [.. plan.WorkItems.Where(item => !item.IsPullRequest)];

    private WorkItem[] PullRequestItems { get; } = [.. plan.WorkItems.Where(item => item.IsPullRequest)];

    public int IssueCount => IssueItems.Length;

    public int PullRequestCount => PullRequestItems.Length;

    public IEnumerable<NewIssue> Issues()
    {
        var faker = Texts.Faker(plan, 4);
        foreach (var item in IssueItems)
        {
            var isClosed = item.State != WorkState.Open;
            yield return new()
            {
                Id = item.Id, RepoId = plan.Repositories[item.Repository], Number = item.Number, Title = faker.Hacker.Phrase(), Body = faker.Lorem.Paragraph(),
                State = isClosed ? IssueState.Closed : IssueState.Open, AuthorId = plan.Users[item.Author], AssigneeId = item.Number % 3 == 0 ? Other(item, 1) : null,
                CreatedAt = item.CreatedAt, UpdatedAt = item.CreatedAt, ClosedAt = isClosed ? item.EndedAt : null, ClosedById = isClosed ? Other(item, 2) : null,
            };
        }
    }

    public IEnumerable<NewPullRequest> PullRequests()
    {
        var faker = Texts.Faker(plan, 5);
        foreach (var item in PullRequestItems)
        {
            var isMerged = item.State == WorkState.Merged;
            yield return new()
            {
                Id = item.Id, RepoId = plan.Repositories[item.Repository], Number = item.Number, Title = faker.Hacker.Phrase(), Body = faker.Lorem.Paragraph(),
                State = item.State switch { WorkState.Open => PrState.Open, WorkState.Merged => PrState.Merged, _ => PrState.Closed },
                SourceBranch = FormattableString.Invariant($"change-{item.Number}"), TargetBranch = "main", HeadSha = faker.Random.Hash(), BaseSha = faker.Random.Hash(),
                AuthorId = plan.Users[item.Author], IsDraft = item.State == WorkState.Open && item.Number % 5 == 0, CreatedAt = item.CreatedAt, UpdatedAt = item.CreatedAt,
                MergeSha = isMerged ? faker.Random.Hash() : null, MergedAt = isMerged ? item.EndedAt : null, MergedById = isMerged ? Other(item, 2) : null,
                ClosedAt = item.State == WorkState.Closed ? item.EndedAt : null,
            };
        }
    }

    public IEnumerable<NewIssueLabel> IssueLabels() =>
        IssueItems.Select(item => new NewIssueLabel { IssueId = item.Id, LabelId = Label(item) });

    public IEnumerable<NewPrLabel> PrLabels() =>
        PullRequestItems.Select(item => new NewPrLabel { PrId = item.Id, LabelId = Label(item) });

    public IEnumerable<NewIssueComment> IssueComments()
    {
        var faker = Texts.Faker(plan, 6);
        return IssueItems.Select(item => new NewIssueComment { IssueId = item.Id, UserId = Other(item, 3), Body = faker.Lorem.Sentence(), CreatedAt = item.CreatedAt.AddHours(1) });
    }

    public IEnumerable<NewPrReview> Reviews() =>
        PullRequestItems.Select(item => new NewPrReview
        {
            PrId = item.Id, UserId = Other(item, 4), State = item.State == WorkState.Merged ? ReviewState.Approved : ReviewState.Commented,
            CommitSha = item.Id.ToString("N"), CreatedAt = item.CreatedAt.AddHours(2),
        });

    public IEnumerable<NewPrComment> PrComments()
    {
        var faker = Texts.Faker(plan, 7);
        return PullRequestItems.Select(item => new NewPrComment
        {
            PrId = item.Id, UserId = Other(item, 5), Body = faker.Lorem.Sentence(), Path = "src/" + faker.Hacker.Noun().Replace(' ', '_') + ".cs", Line = item.Number,
            Side = PrComment.SideValues.Right, CreatedAt = item.CreatedAt.AddHours(3),
        });
    }

    /// <summary>One for the opening of each item, in their order.</summary>
    public IEnumerable<NewActivity> Activities() =>
        plan.WorkItems.Select(item => new NewActivity
        {
            ActorId = plan.Users[item.Author], RepoId = plan.Repositories[item.Repository], CreatedAt = item.CreatedAt,
            Type = item.IsPullRequest ? ActivityTypes.PullRequestOpened : ActivityTypes.IssueOpened,
            Payload = JsonSerializer.SerializeToElement(new { id = item.Id, number = item.Number, title = "opened" }),
        });

    /// <summary>Some other user, the same for the same item and part.</summary>
    private Guid Other(WorkItem item, int part) => plan.Users[(item.Author + (part * 37) + item.Number) % plan.Users.Length];

    private Guid Label(WorkItem item) => Texts.LabelId(plan, item.Repository, item.Number % PeopleRows.Labels.Length);
}
