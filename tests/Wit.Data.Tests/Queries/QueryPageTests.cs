using Wit.Sdk;

namespace Wit.Data.Tests.Queries;

/// <summary>Pages of typed queries: of any order, each row once, and none by a token of another query.</summary>
public sealed class QueryPageTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private QueryData _data = null!;

    public static TheoryData<string> Names => [.. Orders.Keys];

    private static Dictionary<string, Func<IssueColumns, Order>[]> Orders { get; } = new()
    {
        ["key"] = [i => i.Id],
        ["one column"] = [i => i.CreatedAt],
        ["descending"] = [i => i.CreatedAt.Descending],
        ["descending, nulls first"] = [i => i.AssigneeId.Descending.NullsFirst],
        ["nullable"] = [i => i.Body],
        ["nullable, descending"] = [i => i.Body.Descending],
        ["nullable, nulls first"] = [i => i.Body.Ascending.NullsFirst, i => i.State.Descending],
        ["both directions"] = [i => i.State, i => i.CreatedAt.Descending],
        ["both directions, NULL between"] = [i => i.State.Descending, i => i.AssigneeId, i => i.Number.Descending],
        ["none"] = [],
    };

    private Query<Issue> All => _data.Db.Issues.Where(issue => issue.RepoId == _data.Repository.Id);

    public async Task InitializeAsync() => _data = await QueryData.CreateAsync(database.ConnectionString);

    public async Task DisposeAsync() => await _data.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pages_have_the_rows_of_the_list_in_its_order(string name)
    {
        foreach (var size in new[] { 1, 2, 5, 10 })
        {
            var walked = new List<Guid>();
            PageToken? token = null;
            do
            {
                var page = await All.OrderBy(Orders[name]).PageAsync(size, token);
                Assert.InRange(page.Items.Count, 1, size);
                walked.AddRange(page.Items.Select(issue => issue.Id));
                token = page.Next;
            }
            while (token is not null);

            Assert.Equal(5, walked.Distinct().Count());
            var listed = await All.OrderBy(Orders[name]).ListAsync();
            Assert.Equal(Keys(listed, name), Keys(walked.Select(id => listed.Single(issue => issue.Id == id)), name));
        }
    }

    [Fact]
    public async Task Related_rows_come_with_pages()
    {
        var query = All.OrderBy(issue => issue.Number.Descending).Include(IssueInclude.Comments | IssueInclude.Author);

        var first = await query.PageAsync(2);
        var second = await query.PageAsync(2, first.Next);

        Assert.Equal([6, 5, 4, 2], first.Items.Concat(second.Items).Select(issue => issue.Number));
        Assert.Equal([0, 2, 1, 2], first.Items.Concat(second.Items).Select(issue => issue.Comments!.Count));
        Assert.All(second.Items, issue => Assert.NotNull(issue.Author));
    }

    [Fact]
    public async Task A_token_of_another_order_condition_or_value_is_refused()
    {
        var query = All.Where(issue => issue.Number.IsIn(1, 2, 4)).OrderBy(issue => issue.Number);
        var token = (await query.PageAsync(1)).Next;

        Assert.Equal(2, Assert.Single((await query.PageAsync(1, token)).Items).Number);
        await Assert.ThrowsAsync<PageTokenException>(() => query.OrderBy(issue => issue.Title).PageAsync(1, token));
        await Assert.ThrowsAsync<PageTokenException>(() => All.Where(issue => issue.Number.IsIn(1, 2, 4)).OrderBy(issue => issue.Number.Descending).PageAsync(1, token));
        await Assert.ThrowsAsync<PageTokenException>(() => All.Where(issue => issue.Number.IsIn(1, 2, 5)).OrderBy(issue => issue.Number).PageAsync(1, token));
        await Assert.ThrowsAsync<PageTokenException>(() => All.OrderBy(issue => issue.Number).PageAsync(1, token));
        await Assert.ThrowsAsync<PageTokenException>(() => query.Where(issue => issue.Number > 0).PageAsync(1, token));
        await Assert.ThrowsAsync<PageTokenException>(() => query.PageAsync(1, "a" + token));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => query.PageAsync(0));
    }

    [Fact]
    public async Task An_order_that_has_no_place_in_a_token_is_told()
    {
        var related = await Assert.ThrowsAsync<InvalidOperationException>(() => All.OrderBy(issue => issue.Author.Username).PageAsync(1));
        var made = await Assert.ThrowsAsync<InvalidOperationException>(() => All.OrderBy(issue => issue.Title.Lower()).PageAsync(1));
        var secret = await Assert.ThrowsAsync<InvalidOperationException>(() => _data.Db.Users.OrderBy(user => user.PasswordHash).PageAsync(1));

        Assert.Contains("\"username\" is not a plain column of the row itself", related.Message, StringComparison.Ordinal);
        Assert.Contains("\"title\" is not a plain column of the row itself", made.Message, StringComparison.Ordinal);
        Assert.Contains("\"password_hash\" is @secret", secret.Message, StringComparison.Ordinal);
    }

    /// <summary>The values that the order is by: rows that are equal in them have no order in a list.</summary>
    private static IEnumerable<object?[]> Keys(IEnumerable<Issue> issues, string name) => issues.Select(issue => name switch
    {
        "key" => new object?[] { issue.Id },
        "one column" or "descending" => [issue.CreatedAt],
        "descending, nulls first" => [issue.AssigneeId],
        "nullable" or "nullable, descending" => [issue.Body],
        "nullable, nulls first" => [issue.Body, issue.State],
        "both directions" => [issue.State, issue.CreatedAt],
        "both directions, NULL between" => [issue.State, issue.AssigneeId, issue.Number],
        _ => [],
    });
}
