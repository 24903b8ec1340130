using System.Text.Json;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.DataProvider.PostgreSQL;
using Wit.Sdk;

namespace Wit.Data.Tests;

/// <summary>Free-form queries that helpers do not cover, on the platform's schema.</summary>
public sealed class LinqOnThePlatformTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);
    private Repository _repository = null!;

    public async Task InitializeAsync()
    {
        var name = "l" + Guid.NewGuid().ToString("N");
        var user = await _db.Users.InsertAsync(new() { Username = name, Email = name + "@example.com" });
        _repository = await _db.Repositories.InsertAsync(new() { OwnerId = user.Id, OwnerType = OwnerType.User, Name = "Mixed Case", DiskPath = "/repos" });
        await _db.Issues.InsertManyAsync(Enumerable.Range(1, 6).Select(number => new NewIssue
        {
            RepoId = _repository.Id,
            Number = number,
            Title = $"Issue {number}",
            AuthorId = user.Id,
            State = number % 3 == 0 ? IssueState.Closed : IssueState.Open,
        }));
    }

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task Common_tables_windows_and_set_operations()
    {
        var open = _db.Issues.Linq.Where(issue => issue.RepoId == _repository.Id && issue.State == IssueState.Open).AsCte("open_issues");

        var joined = await (from issue in open join author in _db.Users.Linq on issue.AuthorId equals author.Id orderby issue.Number select new { issue.Number, author.Username }).ToListAsync();
        var ranked = await _db.Issues.Linq.Where(issue => issue.RepoId == _repository.Id)
            .Select(issue => new { issue.Number, Rank = Sql.Ext.RowNumber().Over().PartitionBy(issue.State).OrderByDesc(issue.Number).ToValue() })
            .Where(row => row.Rank == 1).OrderBy(row => row.Number).Select(row => row.Number).ToListAsync();
        var united = await _db.Issues.Linq.Where(issue => issue.RepoId == _repository.Id && issue.Number < 3).Select(issue => issue.Number)
            .Union(_db.Issues.Linq.Where(issue => issue.RepoId == _repository.Id && issue.Number < 5).Select(issue => issue.Number))
            .Except(_db.Issues.Linq.Where(issue => issue.RepoId == _repository.Id && issue.Number == 1).Select(issue => issue.Number))
            .OrderBy(number => number).ToListAsync();

        Assert.Equal([1, 2, 4, 5], joined.Select(row => row.Number));
        Assert.Equal([5, 6], ranked);
        Assert.Equal([2, 3, 4], united);
    }

    [Fact]
    public async Task Text_without_regard_to_case_lists_of_values_and_fragments_of_sql()
    {
        var numbers = new[] { 2, 3, 9 };
        var states = new[] { IssueState.Closed };

        var named = await _db.Repositories.Linq.Where(repository => repository.Id == _repository.Id && repository.Name.Contains("MIXED", StringComparison.OrdinalIgnoreCase)).ToListAsync();
        var some = await _db.Issues.Linq.Where(issue => issue.RepoId == _repository.Id && numbers.Contains(issue.Number)).CountAsync();
        var closed = await _db.Issues.Linq.Where(issue => issue.RepoId == _repository.Id && states.Contains(issue.State)).CountAsync();
        var matched = await _db.Issues.Linq.Where(issue => issue.RepoId == _repository.Id && Sql.Expr<bool>($"{issue.Title} ~ '[12]$'")).CountAsync();

        Assert.Single(named);
        Assert.Equal((2, 2, 2), (some, closed, matched));
    }

    [Fact]
    public async Task Rows_are_locked_and_locked_ones_skipped()
    {
        await _db.TransactionAsync(async tx =>
        {
            var first = await tx.Issues.Linq.Where(issue => issue.RepoId == _repository.Id).OrderBy(issue => issue.Number).Take(2).AsPostgreSQL().ForUpdateSkipLockedHint().ToListAsync();
            var next = await _db.TransactionAsync(other => other.Issues.Linq
                .Where(issue => issue.RepoId == _repository.Id).OrderBy(issue => issue.Number).Take(2).AsPostgreSQL().ForUpdateSkipLockedHint().ToListAsync());

            Assert.Equal([1, 2], first.Select(issue => issue.Number));
            Assert.Equal([3, 4], next.Select(issue => issue.Number));
        });
    }

    [Fact]
    public async Task Json_and_null_round_trip_and_are_asked_by()
    {
        var webhook = await _db.Webhooks.InsertAsync(new() { RepoId = _repository.Id, Url = "https://example.com", Events = ["push", "pr_opened"] });
        var without = await _db.Activities.InsertAsync(new() { ActorId = _repository.OwnerId, RepoId = _repository.Id, Type = "push" });
        var with = await _db.Activities.InsertAsync(new()
        {
            ActorId = _repository.OwnerId, RepoId = _repository.Id, Type = "push", Payload = JsonSerializer.SerializeToElement(new { branch = "main", commits = 3 }),
        });

        var read = await _db.Webhooks.Linq.SingleAsync(row => row.Id == webhook.Id);
        var asked = await _db.Webhooks.Linq.CountAsync(row => row.RepoId == _repository.Id && Sql.Expr<bool>($"{row.Events} @> '[\"push\"]'"));
        var main = await _db.Activities.Linq.Where(row => row.RepoId == _repository.Id && Sql.Expr<string>($"{row.Payload} ->> 'branch'") == "main").ToListAsync();
        var none = await _db.Activities.Linq.Where(row => row.RepoId == _repository.Id && row.Payload == null).ToListAsync();

        Assert.Equal(["push", "pr_opened"], read.Events);
        Assert.Equal(1, asked);
        Assert.Equal(with.Id, Assert.Single(main).Id);
        Assert.Equal(3, main[0].Payload!.Value.GetProperty("commits").GetInt32());
        Assert.Equal(without.Id, Assert.Single(none).Id);
    }

    [Fact]
    public async Task Groups_are_counted_and_helpers_and_queries_see_each_others_rows_in_a_transaction()
    {
        await _db.TransactionAsync(async tx =>
        {
            await tx.Issues.InsertAsync(new() { RepoId = _repository.Id, Number = 7, Title = "Seen by the query", AuthorId = _repository.OwnerId });
            var groups = await tx.Issues.Linq.Where(issue => issue.RepoId == _repository.Id).GroupBy(issue => issue.State).Select(group => new { group.Key, Count = group.Count() }).ToListAsync();
            await tx.Issues.Linq.Where(issue => issue.RepoId == _repository.Id && issue.Number == 7).Set(issue => issue.Title, "Seen by the helper")
                .Set(issue => issue.UpdatedAt, DateTimeOffset.UtcNow).UpdateAsync();

            Assert.Equal(5, groups.Single(group => group.Key == IssueState.Open).Count);
            Assert.Equal("Seen by the helper", (await tx.Issues.FindByRepoIdAndNumberAsync(_repository.Id, 7))!.Title);
            Assert.Null(await _db.Issues.FindByRepoIdAndNumberAsync(_repository.Id, 7));
        });
    }
}
