using Wit.Sdk;

namespace Wit.Data.Tests.Queries;

/// <summary>Conditions of typed queries give the rows that the same conditions in C# give.</summary>
public sealed class ConditionTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private static readonly DateTimeOffset s_day = DateTimeOffset.UnixEpoch.AddDays(1);

    private QueryData _data = null!;

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static Dictionary<string, (Func<QueryData, Func<IssueColumns, Condition>> Typed, Func<QueryData, Func<Issue, bool>> InMemory)> Cases { get; } = new()
    {
        ["equal"] = (_ => i => i.State == IssueState.Open, _ => i => i.State == IssueState.Open),
        ["not equal, NULL among the values"] = (d => i => i.AssigneeId != d.Ada.Id, d => i => i.AssigneeId != d.Ada.Id),
        ["null in a variable"] = (_ => i => i.Body == NoText, _ => i => i.Body == NoText),
        ["not null in a variable"] = (_ => i => i.Body != NoText, _ => i => i.Body != NoText),
        ["IsNull"] = (_ => i => i.AssigneeId.IsNull, _ => i => i.AssigneeId is null),
        ["IsNotNull"] = (_ => i => i.AssigneeId.IsNotNull, _ => i => i.AssigneeId is not null),
        ["less"] = (_ => i => i.Number < 3 && i.CreatedAt < s_day, _ => i => i.Number < 3 && i.CreatedAt < s_day),
        ["at most, at least"] = (_ => i => i.Number <= 2 || i.Number >= 5, _ => i => i.Number <= 2 || i.Number >= 5),
        ["greater"] = (_ => i => i.CreatedAt > s_day, _ => i => i.CreatedAt > s_day),
        ["between"] = (_ => i => i.Number.Between(2, 4), _ => i => i.Number is >= 2 and <= 4),
        ["in"] = (_ => i => i.Number.IsIn(1, 6, 9), _ => i => i.Number is 1 or 6),
        ["in nothing"] = (_ => i => i.Number.IsIn() || i.Number == 1, _ => i => i.Number == 1),
        ["not"] = (_ => i => !(i.Number > 3), _ => i => !(i.Number > 3)),
        ["not over NULL"] = (d => i => !(i.AssigneeId == d.Ada.Id), d => i => !(i.AssigneeId == d.Ada.Id)),
        ["not over a pattern and NULL"] = (_ => i => !i.Body.Contains("Text"), _ => i => i.Body is null),
        ["and before or"] = (_ => i => i.Number == 1 || i.Number > 1 && i.State == IssueState.Closed, _ => i => i.Number == 1 || (i.Number > 1 && i.State == IssueState.Closed)),
        ["starts with"] = (_ => i => i.Title.StartsWith("Crash"), _ => i => i.Title.StartsWith("Crash", StringComparison.Ordinal)),
        ["ends with, percent"] = (_ => i => i.Title.EndsWith("0%"), _ => i => i.Title.EndsWith("0%", StringComparison.Ordinal)),
        ["contains, underscore"] = (_ => i => i.Title.Contains("a_b"), _ => i => i.Title.Contains("a_b", StringComparison.Ordinal)),
        ["contains, underscore is no joker"] = (_ => i => i.Title.Contains("C_a"), _ => _ => false),
        ["contains, backslash"] = (_ => i => i.Title.Contains(@"k\s"), _ => i => i.Title.Contains(@"k\s", StringComparison.Ordinal)),
        ["like"] = (_ => i => i.Title.Like("_rash%"), _ => i => i.Title[1..].StartsWith("rash", StringComparison.Ordinal)),
        ["ilike"] = (_ => i => i.Title.ILike("CRASH%"), _ => i => i.Title.StartsWith("crash", StringComparison.OrdinalIgnoreCase)),
        ["matches"] = (_ => i => i.Title.Matches("[0-9]+%$"), _ => i => i.Title.EndsWith("100%", StringComparison.Ordinal)),
        ["lower"] = (_ => i => i.Title.Lower() == "zero" || i.Title.Lower().StartsWith("crash"), _ => i => i.Title is "Zero" || i.Title.StartsWith("crash", StringComparison.OrdinalIgnoreCase)),
        ["column against column"] = (_ => i => i.UpdatedAt >= i.CreatedAt && i.AuthorId != i.RepoId, _ => i => i.UpdatedAt >= i.CreatedAt),
        ["column against column, NULL in both"] = (_ => i => i.AssigneeId == i.ClosedById, _ => i => i.AssigneeId == i.ClosedById),
        ["column differs from column"] = (_ => i => i.AssigneeId != i.ClosedById, _ => i => i.AssigneeId != i.ClosedById),
        ["one related row"] = (d => i => i.Author.Username == d.Ada.Username, d => i => i.Author!.Username == d.Ada.Username),
        ["no related row differs"] = (d => i => i.Assignee.Username != d.Grace.Username, d => i => i.Assignee?.Username != d.Grace.Username),
        ["no related row is null"] = (_ => i => i.Assignee.Name == NoText, _ => i => i.Assignee?.Name == null),
        ["related row is not null"] = (_ => i => i.Author.Name.IsNotNull, _ => i => i.Author!.Name != null),
        ["two steps"] = (d => i => i.Repo.OwnerUser.Username == d.Ada.Username && i.Repo.ForkedFrom.Name.IsNull, d => i => i.RepoId == d.Repository.Id),
        ["related against own column"] = (_ => i => i.Assignee.Id == i.Author.Id, _ => i => i.AssigneeId == i.AuthorId),
        ["any"] = (_ => i => i.Comments.Any(), _ => i => i.Comments!.Count > 0),
        ["any with a condition"] = (_ => i => i.Comments.Any(c => c.Body == "Comment 1"), _ => i => i.Comments!.Any(c => c.Body == "Comment 1")),
        ["any behind a join table"] = (_ => i => i.Labels.Any(l => l.Name == "bug"), _ => i => i.Labels!.Any(l => l.Name == "bug")),
        ["any, with a column from around"] = (_ => i => i.Comments.Any(c => c.UserId == i.AuthorId), _ => i => i.Comments!.Any(c => c.UserId == i.AuthorId)),
        ["any in any of the same relation"] = (
            _ => i => i.Labels.Any(a => i.Labels.Any(b => b.Id != a.Id)), _ => i => i.Labels!.Any(a => i.Labels!.Any(b => b.Id != a.Id))),
        ["all"] = (_ => i => i.Labels.All(l => l.Name == "bug"), _ => i => i.Labels!.All(l => l.Name == "bug")),
        ["none"] = (_ => i => i.Labels.None(), _ => i => i.Labels!.Count == 0),
        ["none with a condition"] = (_ => i => i.Labels.None(l => l.Name == "bug"), _ => i => i.Labels!.All(l => l.Name != "bug")),
        ["count"] = (_ => i => i.Comments.Count() >= 2, _ => i => i.Comments!.Count >= 2),
        ["count with a condition"] = (_ => i => i.Labels.Count(l => l.Name.IsIn("bug", "help")) == 2, _ => i => i.Labels!.Count == 2),
        ["relation of a related row"] = (d => i => i.Author.Username == d.Grace.Username && i.Author.IssueComments.Any(), d => i => i.AuthorId == d.Grace.Id),
    };

    private static string? NoText => null;

    public async Task InitializeAsync() => _data = await QueryData.CreateAsync(database.ConnectionString);

    public async Task DisposeAsync() => await _data.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_condition_gives_the_rows_that_it_gives_in_memory(string name)
    {
        var (typed, inMemory) = Cases[name];

        var rows = await _data.Db.Issues.Where(issue => issue.RepoId == _data.Repository.Id).Where(typed(_data)).ListAsync();

        Assert.Equal(_data.Numbers(inMemory(_data)), rows.Select(row => row.Number).Order());
    }
}
