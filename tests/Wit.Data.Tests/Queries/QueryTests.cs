using Wit.Sdk;

namespace Wit.Data.Tests.Queries;

/// <summary>What typed queries read and write, where, and by which statements.</summary>
public sealed class QueryTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private QueryData _data = null!;

    private WitDb Db => _data.Db;

    private Query<Issue> All => Db.Issues.Where(issue => issue.RepoId == _data.Repository.Id);

    public async Task InitializeAsync() => _data = await QueryData.CreateAsync(database.ConnectionString);

    public async Task DisposeAsync() => await _data.DisposeAsync();

    [Fact]
    public async Task Rows_are_listed_in_an_order_and_some_of_them_are_left_out()
    {
        var query = All.OrderBy(issue => issue.State, issue => issue.CreatedAt.Descending).OrderBy(issue => issue.Number.Descending);

        Assert.Equal([4, 2, 1, 6, 5], Numbers(await query.ListAsync()));
        Assert.Equal([2, 1], Numbers(await query.Skip(1).Take(2).ListAsync()));
        Assert.Equal([2, 1], Numbers(await query.Take(3).Skip(1).ListAsync()));
        Assert.Equal([], Numbers(await query.Take(0).ListAsync()));
        Assert.Equal([5], Numbers(await query.Skip(4).ListAsync()));
        Assert.Equal([1, 2], Numbers(await All.OrderBy(issue => issue.AssigneeId, issue => issue.Number).Take(2).ListAsync()));
        Assert.Equal([4, 5], Numbers(await All.OrderBy(issue => issue.AssigneeId.Descending.NullsFirst, issue => issue.Number).Take(2).ListAsync()));
        Assert.Equal([6, 1, 4, 5, 2], Numbers(await All.OrderBy(issue => issue.Comments.Count(), issue => issue.Author.Username, issue => issue.Number).ListAsync()));
    }

    [Fact]
    public async Task One_row_is_found_or_none_and_several_are_told()
    {
        Assert.Equal(1, (await All.OrderBy(issue => issue.Number).FirstOrDefaultAsync())!.Number);
        Assert.Null(await All.Where(issue => issue.Number == 99).FirstOrDefaultAsync());
        Assert.Equal(2, (await All.Where(issue => issue.Number == 2).SingleOrDefaultAsync())!.Number);
        Assert.Null(await All.Where(issue => issue.Number == 99).SingleOrDefaultAsync());
        Assert.Equal(1, (await All.OrderBy(issue => issue.Number).Take(1).SingleOrDefaultAsync())!.Number);

        var several = await Assert.ThrowsAsync<InvalidOperationException>(() => All.SingleOrDefaultAsync());

        Assert.Contains("Several rows of \"issues\"", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_counted_also_those_that_are_left()
    {
        Assert.Equal(5, await All.CountAsync());
        Assert.Equal(2, await All.OrderBy(issue => issue.Number).Take(2).CountAsync());
        Assert.Equal(1, await All.Skip(4).CountAsync());
        Assert.True(await All.AnyAsync());
        Assert.False(await All.Skip(5).AnyAsync());
        Assert.False(await All.Where(issue => issue.Number == 3).AnyAsync());
        Assert.Equal(6, await Db.Issues.WithDeleted().Where(issue => issue.RepoId == _data.Repository.Id).CountAsync());
    }

    [Fact]
    public async Task A_stream_gives_the_rows_and_may_be_left_early()
    {
        var numbers = new List<int>();

        await foreach (var issue in All.OrderBy(issue => issue.Number).StreamAsync())
        {
            numbers.Add(issue.Number);
            if (numbers.Count == 3)
                break;
        }

        Assert.Equal([1, 2, 4], numbers);
        Assert.Throws<InvalidOperationException>(() => All.Include(IssueInclude.Author).StreamAsync());
    }

    [Fact]
    public async Task Queries_run_in_transactions_and_join_batches()
    {
        var rolledBack = await Assert.ThrowsAsync<InvalidOperationException>(() => Db.TransactionAsync(async tx =>
        {
            await tx.Issues.Where(issue => issue.RepoId == _data.Repository.Id).DeleteAsync();
            throw new InvalidOperationException((await tx.Issues.Where(issue => issue.RepoId == _data.Repository.Id).CountAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }));
        var (rows, count, one) = await Db.BatchAsync(b => (
            b.Issues.Where(issue => issue.RepoId == _data.Repository.Id && issue.Number < 3).Include(IssueInclude.Author).ListAsync(),
            b.Issues.Where(issue => issue.RepoId == _data.Repository.Id).CountAsync(),
            b.Labels.Where(label => label.RepoId == _data.Repository.Id && label.Name == "bug").SingleOrDefaultAsync()));

        Assert.Equal("0", rolledBack.Message);
        Assert.Equal(["Ada", null], rows.OrderBy(row => row.Number).Select(row => row.Author!.Name));
        Assert.Equal(5, count);
        Assert.Equal("bug", one!.Name);
    }

    [Fact]
    public async Task Related_rows_are_loaded_along_in_the_order_of_the_query()
    {
        var rows = await All.OrderBy(issue => issue.Title.Lower().Descending).Include(IssueInclude.Labels).Include(IssueInclude.Assignee).Take(3).ListAsync();
        var first = await All.Where(issue => issue.Labels.Any()).OrderBy(issue => issue.Labels.Count(label => label.Name == "help").Descending, issue => issue.Number).Include(IssueInclude.Labels).FirstOrDefaultAsync();

        Assert.Equal(["Zero", "Crash at start", "crash at 100%"], rows.Select(row => row.Title));
        Assert.Equal([0, 1, 2], rows.Select(row => row.Labels!.Count));
        Assert.Equal(_data.Ada.Id, rows[1].Assignee!.Id);
        Assert.Equal((2, 2), (first!.Number, first.Labels!.Count));
    }

    [Fact]
    public async Task Rows_are_changed_and_deleted_as_the_helpers_do()
    {
        var before = _data.Issues.Single(issue => issue.Number == 1);

        var changed = await All.Where(issue => issue.Author.Username == _data.Ada.Username && issue.State == IssueState.Open).UpdateAsync(new() { Title = "Changed" });
        var deleted = await All.Where(issue => issue.Labels.Any(label => label.Name == "help")).DeleteAsync();

        var row = Assert.Single(changed);
        Assert.Equal((1, "Changed"), (row.Number, row.Title));
        Assert.True(row.UpdatedAt > before.UpdatedAt);
        Assert.Equal([2, 4], Numbers(deleted).Order());
        Assert.All(deleted, issue => Assert.NotNull(issue.DeletedAt));
        Assert.Equal([1, 5, 6], Numbers(await All.OrderBy(issue => issue.Number).ListAsync()));
        Assert.Equal(6, await Db.Issues.WithDeleted().Where(issue => issue.RepoId == _data.Repository.Id).CountAsync());
    }

    [Fact]
    public async Task Workers_take_rows_that_no_other_holds()
    {
        await Db.TransactionAsync(async first =>
        {
            var mine = await first.Issues.Where(issue => issue.RepoId == _data.Repository.Id).OrderBy(issue => issue.Number).ForUpdate(skipLocked: true).Take(2).ListAsync();
            await Db.TransactionAsync(async second =>
            {
                var theirs = await second.Issues.Where(issue => issue.RepoId == _data.Repository.Id).OrderBy(issue => issue.Number).Take(2).ForUpdate(skipLocked: true).ListAsync();
                Assert.Equal([4, 5], Numbers(theirs));
            });
            Assert.Equal([1, 2], Numbers(mine));
        });
    }

    [Fact]
    public async Task A_query_is_a_value_that_stays_as_it_is()
    {
        var open = All.Where(issue => issue.State == IssueState.Open);
        _ = open.Where(issue => issue.Number == 1).OrderBy(issue => issue.Number).Take(1);

        Assert.Equal(3, (await open.ListAsync()).Count);
        Assert.Equal(3, (await open.ListAsync()).Count);
    }

    [Fact]
    public async Task Statements_are_named_and_hold_no_values()
    {
        await All.Where(issue => issue.State == IssueState.Open && issue.Title.Contains("crash")).OrderBy(issue => issue.CreatedAt.Descending).Take(2).ListAsync();
        var list = _data.Sql;
        await All.Where(issue => issue.Assignee.Name == null && !issue.Labels.All(label => label.Name == issue.Title)).AnyAsync();
        var any = _data.Sql;

        Assert.EndsWith(
            """
             FROM "issues" WHERE ("repo_id" = $1 AND ("state" = $2 AND "title" LIKE $3)) AND "deleted_at" IS NULL ORDER BY "created_at" DESC NULLS LAST LIMIT $4 /* Issues.List */
            """,
            list,
            StringComparison.Ordinal);
        Assert.Equal(
            """
            SELECT EXISTS (SELECT 1 FROM "issues" WHERE ("repo_id" = $1 AND (NOT EXISTS (SELECT 1 FROM "users" AS "wit.1" WHERE "wit.1"."id" = "issues"."assignee_id" AND "wit.1"."deleted_at" IS NULL AND "wit.1"."name" IS NOT NULL) AND (NOT EXISTS (SELECT 1 FROM "issue_labels" AS "wit.3" JOIN "labels" AS "wit.2" ON "wit.2"."id" = "wit.3"."label_id" WHERE "wit.3"."issue_id" = "issues"."id" AND ("wit.2"."name" = "issues"."title") IS NOT TRUE)) IS NOT TRUE)) AND "deleted_at" IS NULL) /* Issues.Any */
            """,
            any);
    }

    [Fact]
    public async Task A_column_outside_of_its_lambda_is_told()
    {
        LabelColumns? kept = null;
        var condition = All.Where(issue => issue.Labels.Any(label => (kept = label).Name == "bug"));

        var outside = await Assert.ThrowsAsync<InvalidOperationException>(() => condition.Where(_ => kept!.Name == "bug").ListAsync());

        Assert.Contains("The column \"name\" of \"labels\" is used outside", outside.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Numbers(IEnumerable<Issue> issues) => issues.Select(issue => issue.Number);
}
