using LinqToDB;
using LinqToDB.Async;
using Microsoft.Extensions.Logging;
using Wit.Sdk;

namespace Wit.Data.Tests;

/// <summary>Related rows on the platform's schema, in one round trip.</summary>
public sealed class IncludeTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task One_row_and_many_and_those_behind_a_join_table_come_along()
    {
        var (repository, pulls) = await PullRequestsAsync(3);

        var list = await _db.PullRequests.ListByRepoIdAsync(repository.Id, 10, PullRequestInclude.Author | PullRequestInclude.Labels | PullRequestInclude.MergedBy | PullRequestInclude.Comments);
        var found = await _db.PullRequests.FindByIdAsync(pulls[2].Id, PullRequestInclude.Comments);
        var plain = await _db.PullRequests.ListByRepoIdAsync(repository.Id);

        Assert.Equal([3, 2, 1], list.Select(pull => pull.Number));
        Assert.All(list, pull => Assert.Equal(pull.AuthorId, pull.Author!.Id));
        Assert.All(list, pull => Assert.Null(pull.MergedBy));
        Assert.Equal([3, 2, 1], list.Select(pull => pull.Labels!.Count));
        Assert.Equal(["comment 1", "comment 2"], list[0].Comments!.Select(comment => comment.Body).Order(StringComparer.Ordinal));
        Assert.Empty(list[2].Comments!);
        Assert.Equal(2, found!.Comments!.Count);
        Assert.Null(found.Author);
        Assert.Equal(plain, list);
        Assert.Null(await _db.PullRequests.FindByIdAsync(Guid.NewGuid(), PullRequestInclude.Author | PullRequestInclude.Comments));
        Assert.Empty(await _db.PullRequests.ListByRepoIdAsync(Guid.NewGuid(), null, PullRequestInclude.Comments.With(PrCommentInclude.Replies)));
    }

    [Fact]
    public async Task Relations_nest_under_one_row_and_under_many()
    {
        var (repository, pulls) = await PullRequestsAsync(3);
        var comment = (await _db.PrComments.ListByPrIdAsync(pulls[2].Id))[0];
        await _db.PrComments.InsertAsync(new() { PrId = pulls[2].Id, UserId = comment.UserId, Body = "reply", ReplyToId = comment.Id });

        var page = await _db.PullRequests.PageByRepoIdAsync(repository.Id, 1, include:
            PullRequestInclude.Repo.With(RepositoryInclude.Labels | RepositoryInclude.ForkedFrom)
            | PullRequestInclude.Comments.With(PrCommentInclude.User.With(UserInclude.Sessions) | PrCommentInclude.Replies.With(PrCommentInclude.User)));
        var next = await _db.PullRequests.PageByRepoIdAsync(repository.Id, 1, page.Next, PullRequestInclude.Comments | PullRequestInclude.Author);

        var pull = Assert.Single(page.Items);
        Assert.Equal(3, pull.Repo!.Labels!.Count);
        Assert.Null(pull.Repo.ForkedFrom);
        Assert.Equal(3, pull.Comments!.Count);
        Assert.All(pull.Comments, c => Assert.Empty(c.User!.Sessions!));
        Assert.Equal("reply", Assert.Single(pull.Comments.Single(c => c.Id == comment.Id).Replies!).Body);
        Assert.Equal(comment.UserId, pull.Comments.Single(c => c.Id == comment.Id).Replies![0].User!.Id);
        Assert.Equal(2, Assert.Single(next.Items).Number);
        Assert.Single(next.Items[0].Comments!);
    }

    [Fact]
    public async Task Many_rows_are_filtered_ordered_and_limited_for_each_row()
    {
        var (repository, _) = await PullRequestsAsync(3);

        var limited = await _db.PullRequests.ListByRepoIdAsync(
            repository.Id, null, PullRequestInclude.Labels.OrderBy(label => label.Name.Descending).Take(2) | PullRequestInclude.Comments.OrderBy(comment => comment.Body.Descending).Take(1).With(PrCommentInclude.User));
        var filtered = await _db.PullRequests.ListByRepoIdAsync(
            repository.Id, null, PullRequestInclude.Labels.Where(label => label.Name == "label 1") | PullRequestInclude.Comments.Where(comment => comment.Body == "comment 2" || comment.Path != null).With(PrCommentInclude.Replies.Where(reply => reply.Body == "none")));

        Assert.Equal([["label 3", "label 2"], ["label 2", "label 1"], ["label 1"]], limited.Select(pull => pull.Labels!.Select(label => label.Name)));
        Assert.Equal([["comment 2"], ["comment 1"], []], limited.Select(pull => pull.Comments!.Select(comment => comment.Body)));
        Assert.NotNull(limited[0].Comments![0].User);
        Assert.All(filtered, pull => Assert.Equal("label 1", Assert.Single(pull.Labels!).Name));
        Assert.Equal([["comment 2"], [], []], filtered.Select(pull => pull.Comments!.Select(comment => comment.Body)));
        Assert.Empty(filtered[0].Comments![0].Replies!);
    }

    [Fact]
    public async Task Related_rows_are_seen_in_a_transaction_and_collected_in_a_batch()
    {
        var (repository, pulls) = await PullRequestsAsync(1);

        await _db.TransactionAsync(async tx =>
        {
            await tx.PrComments.InsertAsync(new() { PrId = pulls[0].Id, UserId = pulls[0].AuthorId, Body = "uncommitted" });
            Assert.Single((await tx.PullRequests.FindByIdAsync(pulls[0].Id, PullRequestInclude.Comments))!.Comments!);
            Assert.Empty((await _db.PullRequests.FindByIdAsync(pulls[0].Id, PullRequestInclude.Comments))!.Comments!);
        });
        var (pull, count, many) = await _db.BatchAsync(db => (
            db.PullRequests.FindByIdAsync(pulls[0].Id, PullRequestInclude.Comments | PullRequestInclude.Labels), db.Labels.CountByRepoIdAsync(repository.Id),
            db.PullRequests.FindManyByIdAsync([pulls[0].Id], PullRequestInclude.Author)));

        Assert.Single(pull!.Comments!);
        Assert.Equal(1, count);
        Assert.NotNull(many[0].Author);
    }

    [Fact]
    public async Task Relations_are_associations_in_linq()
    {
        var (repository, pulls) = await PullRequestsAsync(2);

        var names = await _db.PullRequests.Linq.Where(pull => pull.RepoId == repository.Id && pull.Author!.Username != "nobody").OrderBy(pull => pull.Number)
            .Select(pull => new { pull.Author!.Username, Comments = pull.Comments!.Count(comment => comment.Body != "") }).ToListAsync();
        var loaded = await _db.PullRequests.Linq.LoadWith(pull => pull.Author).Where(pull => pull.Id == pulls[0].Id).ToListAsync();

        Assert.Equal([0, 1], names.Select(row => row.Comments));
        Assert.Equal(pulls[0].AuthorId, loaded[0].Author!.Id);
    }

    [Fact]
    public async Task All_that_is_included_comes_in_one_round_trip()
    {
        var (repository, _) = await PullRequestsAsync(2);
        using var log = new StatementCount();
        await using var db = WitDb.Connect(database.ConnectionString, options => options with { LoggerFactory = log });

        await db.PullRequests.ListByRepoIdAsync(repository.Id, 10, PullRequestInclude.Author | PullRequestInclude.Labels | PullRequestInclude.Comments.With(PrCommentInclude.User));

        Assert.Equal(1, log.Count);
    }

    private async Task<(Repository Repository, IReadOnlyList<PullRequest> Pulls)> PullRequestsAsync(int count)
    {
        var name = "p" + Guid.NewGuid().ToString("N");
        var user = await _db.Users.InsertAsync(new() { Username = name, Email = name + "@example.com" });
        var repository = await _db.Repositories.InsertAsync(new() { OwnerId = user.Id, OwnerType = OwnerType.User, Name = name, DiskPath = "/repos" });
        var labels = await _db.Labels.InsertManyReturningAsync(Enumerable.Range(1, count).Select(number => new NewLabel { RepoId = repository.Id, Name = $"label {number}" }));
        var pulls = await _db.PullRequests.InsertManyReturningAsync(Enumerable.Range(1, count).Select(number => new NewPullRequest
        {
            RepoId = repository.Id, Number = number, Title = "Pull", SourceBranch = "a", TargetBranch = "b", HeadSha = "c", BaseSha = "d", AuthorId = user.Id,
            CreatedAt = DateTimeOffset.UnixEpoch.AddDays(number),
        }));
        await _db.PrLabels.InsertManyAsync(from pull in pulls from label in labels.Take(pull.Number) select new NewPrLabel { PrId = pull.Id, LabelId = label.Id });
        await _db.PrComments.InsertManyAsync(from pull in pulls from number in Enumerable.Range(1, pull.Number - 1) select new NewPrComment { PrId = pull.Id, UserId = user.Id, Body = $"comment {number}" });
        return (repository, pulls);
    }

    /// <summary>Counts what is logged as executed.</summary>
    private sealed class StatementCount : ILoggerFactory, ILogger
    {
        public int Count { get; private set; }

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Count++;

        public void Dispose()
        {
        }
    }
}
