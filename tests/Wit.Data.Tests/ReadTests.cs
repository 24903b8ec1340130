using System.Text.Json;
using Wit.Sdk;

namespace Wit.Data.Tests;

/// <summary>Sets of keys, pages, counts and streams on the platform's schema.</summary>
public sealed class ReadTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private readonly WitDb _db = WitDb.Connect(database.ConnectionString);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task Many_rows_are_found_by_a_set_of_keys_and_a_key_without_a_row_is_left_out()
    {
        var (repository, issues) = await IssuesAsync(3);

        var byId = await _db.Issues.FindManyByIdAsync([issues[0].Id, issues[2].Id, Guid.NewGuid()]);
        var byNumber = await _db.Issues.FindManyByRepoIdAndNumberAsync(new HashSet<(Guid, int)> { (repository.Id, 1), (repository.Id, 2), (Guid.NewGuid(), 3) });

        Assert.Equal([1, 3], byId.Select(issue => issue.Number).Order());
        Assert.Equal([1, 2], byNumber.Select(issue => issue.Number).Order());
        Assert.Empty(await _db.Issues.FindManyByIdAsync([]));
    }

    [Fact]
    public async Task A_list_is_counted_and_streamed_and_a_stream_may_be_left_early()
    {
        var (repository, _) = await IssuesAsync(5);
        var numbers = new List<int>();

        await foreach (var issue in _db.Issues.StreamByRepoIdAsync(repository.Id))
        {
            numbers.Add(issue.Number);
            if (numbers.Count == 3)
                break;
        }

        // Two issues were created at the same time each; a stream leaves them in either order.
        Assert.Equal([4, 5], numbers.Take(2).Order());
        Assert.InRange(numbers[2], 2, 3);
        Assert.Equal(5, await _db.Issues.CountByRepoIdAsync(repository.Id));
        Assert.Equal(0, await _db.Issues.CountByRepoIdAndStateAsync(repository.Id, IssueState.Closed));
    }

    [Fact]
    public async Task Pages_follow_each_other_and_their_token_survives_urls_and_json()
    {
        var (repository, _) = await IssuesAsync(5);

        var first = await _db.Issues.PageByRepoIdAndStateAsync(repository.Id, IssueState.Open, 2);
        var sent = JsonSerializer.Deserialize<PageToken>(JsonSerializer.Serialize(first.Next!.Value));
        var second = await _db.Issues.PageByRepoIdAndStateAsync(repository.Id, IssueState.Open, 2, after: Uri.UnescapeDataString(Uri.EscapeDataString(sent.ToString())), cancellationToken: CancellationToken.None);
        var last = await _db.Issues.PageByRepoIdAndStateAsync(repository.Id, IssueState.Open, 2, second.Next);

        Assert.Equal([5, 4], first.Items.Select(issue => issue.Number));
        Assert.Equal([3, 2], second.Items.Select(issue => issue.Number));
        Assert.Equal([1], last.Items.Select(issue => issue.Number));
        Assert.Null(last.Next);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _db.Issues.PageByRepoIdAsync(repository.Id, 0));
    }

    [Fact]
    public async Task A_token_of_another_list_of_other_arguments_or_changed_is_refused()
    {
        var (repository, _) = await IssuesAsync(3);
        var token = (await _db.Issues.PageByRepoIdAsync(repository.Id, 1)).Next!.Value;
        await using var other = WitDb.Connect(database.ConnectionString, options => options with { PageTokenKey = "secret"u8.ToArray() });

        await RefusedAsync(() => _db.Issues.PageByRepoIdAsync(Guid.NewGuid(), 1, token));
        await RefusedAsync(() => _db.Issues.PageByAuthorIdAsync(repository.Id, 1, token));
        await RefusedAsync(() => _db.PullRequests.PageByRepoIdAsync(repository.Id, 1, token));
        await RefusedAsync(() => other.Issues.PageByRepoIdAsync(repository.Id, 1, token));
        foreach (var index in Enumerable.Range(0, token.ToString().Length))
            await RefusedAsync(() => _db.Issues.PageByRepoIdAsync(repository.Id, 1, Changed(token.ToString(), index)));
        foreach (var text in new[] { "a", "%%%", token + "A", token.ToString()[..20], new string('A', 5000) })
            await RefusedAsync(() => _db.Issues.PageByRepoIdAsync(repository.Id, 1, text));
        Assert.Single((await _db.Issues.PageByRepoIdAsync(repository.Id, 1, string.Empty)).Items);
    }

    private static string Changed(string token, int index)
    {
        var letters = token.ToCharArray();
        letters[index] = letters[index] == 'A' ? 'Q' : 'A';
        return new string(letters);
    }

    private static async Task RefusedAsync(Func<Task> read)
    {
        var exception = await Assert.ThrowsAsync<PageTokenException>(read);
        Assert.Contains("start at the first page", exception.Message, StringComparison.Ordinal);
    }

    private async Task<(Repository Repository, IReadOnlyList<Issue> Issues)> IssuesAsync(int count)
    {
        var name = "r" + Guid.NewGuid().ToString("N");
        var owner = await _db.Users.InsertAsync(new() { Username = name, Email = name + "@example.com" });
        var repository = await _db.Repositories.InsertAsync(new() { OwnerId = owner.Id, OwnerType = OwnerType.User, Name = name, DiskPath = "/repos/" + name });
        var issues = new List<Issue>();
        for (var number = 1; number <= count; number++)
        {
            issues.Add(await _db.Issues.InsertAsync(new()
            {
                RepoId = repository.Id,
                Number = number,
                Title = "Issue",
                AuthorId = owner.Id,
                CreatedAt = DateTimeOffset.UnixEpoch.AddDays(number / 2),
                Id = new Guid(number, (short)Random.Shared.Next(short.MaxValue), (short)Random.Shared.Next(short.MaxValue), 0, 0, 0, 0, 0, 0, 0, 0),
            }));
        }

        return (repository, issues);
    }
}
