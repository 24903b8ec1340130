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
        var open = _db.Issues.Where(issue => issue.RepoId == _repository.Id && issue.State == IssueState.Open).AsCte("open_issues");

        var joined = await (from issue in open join author in _db.Users on issue.AuthorId equals author.Id orderby issue.Number select new { issue.Number, author.Username }).ToListAsync();
        var ranked = await _db.Issues.Where(issue => issue.RepoId == _repository.Id)
            .Select(issue => new { issue.Number, Rank = Sql.Ext.RowNumber().Over().PartitionBy(issue.State).OrderByDesc(issue.Number).ToValue() })
            .Where(row => row.Rank == 1).OrderBy(row => row.Number).Select(row => row.Number).ToListAsync();
        var united = await _db.Issues.Where(issue => issue.RepoId == _repository.Id && issue.Number < 3).Select(issue => issue.Number)
            .Union(_db.Issues.Where(issue => issue.RepoId == _repository.Id && issue.Number < 5).Select(issue => issue.Number))
            .Except(_db.Issues.Where(issue => issue.RepoId == _repository.Id && issue.Number == 1).Select(issue => issue.Number))
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

        var named = await _db.Repositories.Where(repository => repository.Id == _repository.Id && repository.Name.Contains("MIXED", StringComparison.OrdinalIgnoreCase)).ToListAsync();
        var some = await _db.Issues.Where(issue => issue.RepoId == _repository.Id && numbers.Contains(issue.Number)).CountAsync();
        var closed = await _db.Issues.Where(issue => issue.RepoId == _repository.Id && states.Contains(issue.State)).CountAsync();
        var matched = await _db.Issues.Where(issue => issue.RepoId == _repository.Id && Sql.Expr<bool>($"{issue.Title} ~ '[12]$'")).CountAsync();

        Assert.Single(named);
        Assert.Equal((2, 2, 2), (some, closed, matched));
    }

    [Fact]
    public async Task Rows_are_locked_and_locked_ones_skipped()
    {
        await _db.TransactionAsync(async tx =>
        {
            var first = await tx.Issues.Where(issue => issue.RepoId == _repository.Id).OrderBy(issue => issue.Number).Take(2).AsPostgreSQL().ForUpdateSkipLockedHint().ToListAsync();
            var next = await _db.TransactionAsync(other => other.Issues
                .Where(issue => issue.RepoId == _repository.Id).OrderBy(issue => issue.Number).Take(2).AsPostgreSQL().ForUpdateSkipLockedHint().ToListAsync());

            Assert.Equal([1, 2], first.Select(issue => issue.Number));
            Assert.Equal([3, 4], next.Select(issue => issue.Number));
        });
    }
}
