using Microsoft.Extensions.Logging;
using Wit.Sdk;

namespace Wit.Data.Tests.Queries;

/// <summary>Issues with authors, assignees, labels and comments to ask about, and the statements that were sent.</summary>
internal sealed class QueryData : ILoggerFactory, ILogger, IAsyncDisposable
{
    private readonly List<string> _statements = [];

    private QueryData(string connectionString) => Db = WitDb.Connect(connectionString, options => options with { LoggerFactory = this });

    public WitDb Db { get; }

    public Repository Repository { get; private set; } = null!;

    public User Ada { get; private set; } = null!;

    public User Grace { get; private set; } = null!;

    /// <summary>Six issues with their relations: the odd ones by Ada, the even ones by Grace; the third is deleted and is not among them.</summary>
    public IReadOnlyList<Issue> Issues { get; private set; } = [];

    /// <summary>The last statement, without the time that it took.</summary>
    public string Sql
    {
        get
        {
            lock (_statements)
                return _statements[^1];
        }
    }

    public static async Task<QueryData> CreateAsync(string connectionString)
    {
        var data = new QueryData(connectionString);
        await data.FillAsync();
        return data;
    }

    /// <summary>The numbers of the issues that satisfy a condition, by LINQ over what is in memory.</summary>
    public IReadOnlyList<int> Numbers(Func<Issue, bool> where) => [.. Issues.Where(where).Select(issue => issue.Number).Order()];

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> values || values.FirstOrDefault(value => value.Key == "Sql").Value is not string sql)
            return;
        lock (_statements)
            _statements.Add(sql);
    }

    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => Db.DisposeAsync();

    private async Task FillAsync()
    {
        var name = "r" + Guid.NewGuid().ToString("N");
        Ada = await Db.Users.InsertAsync(new() { Username = "ada" + name, Email = "ada" + name + "@example.com", Name = "Ada" });
        Grace = await Db.Users.InsertAsync(new() { Username = "grace" + name, Email = "grace" + name + "@example.com" });
        Repository = await Db.Repositories.InsertAsync(new() { OwnerId = Ada.Id, OwnerType = OwnerType.User, Name = name, DiskPath = "/repos/" + name });
        var bug = await Db.Labels.InsertAsync(new() { RepoId = Repository.Id, Name = "bug" });
        var help = await Db.Labels.InsertAsync(new() { RepoId = Repository.Id, Name = "help" });
        string[] titles = ["Crash at start", "crash at 100%", "Deleted", "Add a_b", @"Back\slash", "Zero"];
        for (var index = 0; index < titles.Length; index++)
        {
            var number = index + 1;
            var issue = await Db.Issues.InsertAsync(new()
            {
                RepoId = Repository.Id,
                Title = titles[index],
                Body = number % 3 == 0 ? null : "Text " + number,
                State = number > 4 ? IssueState.Closed : IssueState.Open,
                AuthorId = number % 2 == 1 ? Ada.Id : Grace.Id,
                AssigneeId = number switch { 1 => Ada.Id, 2 => Ada.Id, _ => default(Guid?) },
                CreatedAt = DateTimeOffset.UnixEpoch.AddDays(number / 2),
            });
            if (number is 1 or 2)
                await Db.IssueLabels.InsertAsync(new() { IssueId = issue.Id, LabelId = bug.Id });
            if (number is 2 or 4)
                await Db.IssueLabels.InsertAsync(new() { IssueId = issue.Id, LabelId = help.Id });
            for (var comment = 0; comment < number % 3; comment++)
                await Db.IssueComments.InsertAsync(new() { IssueId = issue.Id, UserId = Grace.Id, Body = "Comment " + comment });
            if (number == 3)
                await Db.Issues.DeleteAsync(issue.Id);
        }

        Issues = await Db.Issues.ListByRepoIdAsync(Repository.Id, null, IssueInclude.Author | IssueInclude.Assignee | IssueInclude.Labels | IssueInclude.Comments);
    }
}
