using System.Text.Json;
using Wit.Sdk;

namespace Wit.Data.Tests.Queries;

/// <summary>What selections read in place of whole rows, and by which statements.</summary>
public sealed class SelectionTests(WitDatabaseFixture database) : IClassFixture<WitDatabaseFixture>, IAsyncLifetime
{
    private QueryData _data = null!;

    private WitDb Db => _data.Db;

    private OrderedQuery<Issue> All => Db.Issues.Where(issue => issue.RepoId == _data.Repository.Id).OrderBy(issue => issue.Number);

    public async Task InitializeAsync() => _data = await QueryData.CreateAsync(database.ConnectionString);

    public async Task DisposeAsync() => await _data.DisposeAsync();

    [Fact]
    public async Task One_column_is_read_and_nothing_else_leaves_the_server()
    {
        var titles = await All.Take(2).Select(issue => issue.Title).ListAsync();

        Assert.Equal(["Crash at start", "crash at 100%"], titles);
        Assert.Equal(
            """SELECT "title" FROM "issues" WHERE "repo_id" = $1 AND "deleted_at" IS NULL ORDER BY "number" LIMIT $2 /* Issues.Select */""",
            _data.Sql);
    }

    [Fact]
    public async Task Columns_of_related_rows_and_numbers_of_them_stand_beside_the_rows_own()
    {
        var rows = await All.Select(issue => (issue.Number, issue.Author.Username, issue.Labels.Count(), issue.Comments.Count(comment => comment.Body == "Comment 0"))).ListAsync();

        Assert.Equal(_data.Issues.OrderBy(issue => issue.Number).Select(issue => (issue.Number, (string?)issue.Author!.Username, (long)issue.Labels!.Count, (long)Math.Min(1, issue.Comments!.Count))), rows);
    }

    [Fact]
    public async Task Parameters_of_selected_values_come_before_those_of_the_condition()
    {
        var rows = await All.Where(issue => issue.State == IssueState.Open && issue.Labels.Any(label => label.Name == "bug"))
            .Select(issue => (issue.Labels.Count(label => label.Name == "help"), issue.State, issue.Number)).ListAsync();

        Assert.Equal([(0L, IssueState.Open, 1), (1L, IssueState.Open, 2)], rows);
    }

    [Fact]
    public async Task Values_may_be_null_where_the_column_or_the_related_row_is_missing()
    {
        var rows = await All.Select(issue => (issue.Number, issue.AssigneeId, issue.Assignee.CreatedAt.AsNullable(), issue.Body)).ListAsync();

        Assert.Equal(_data.Issues.OrderBy(issue => issue.Number).Select(issue => (issue.Number, issue.AssigneeId, issue.Assignee?.CreatedAt, issue.Body)), rows);
    }

    [Fact]
    public async Task A_missing_related_row_is_an_error_where_its_value_has_no_null()
    {
        var exception = await Assert.ThrowsAsync<RowUnreadableException>(() => All.Select(issue => issue.Assignee.CreatedAt).ListAsync());

        Assert.Contains("created_at", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_results_come_once_and_are_counted_once()
    {
        var authors = All.Select(issue => issue.AuthorId);
        var unordered = Db.Issues.Where(issue => issue.RepoId == _data.Repository.Id).Select(issue => issue.AuthorId).Distinct();

        Assert.Equal(5, await authors.CountAsync());
        Assert.Equal(2, await unordered.CountAsync());
        Assert.Equal("""SELECT count(*) FROM (SELECT DISTINCT "author_id" FROM "issues" WHERE "repo_id" = $1 AND "deleted_at" IS NULL) AS "wit.rows" /* Issues.Count */""", _data.Sql);
        Assert.Equal(new[] { _data.Ada.Id, _data.Grace.Id }.Order(), (await unordered.ListAsync()).Order());
        Assert.Equal([IssueState.Open, IssueState.Closed], await Db.Issues.Where(issue => issue.RepoId == _data.Repository.Id).OrderBy(issue => issue.State).Select(issue => issue.State).Distinct().ListAsync());
    }

    [Fact]
    public async Task Distinct_results_refuse_an_order_by_what_is_not_selected_and_a_lock()
    {
        var order = await Assert.ThrowsAsync<InvalidOperationException>(() => All.Select(issue => issue.State).Distinct().ListAsync());
        var rowLock = Assert.Throws<InvalidOperationException>(() => All.ForUpdate().Select(issue => issue.State).Distinct());

        Assert.Contains("\"number\" is not one", order.Message, StringComparison.Ordinal);
        Assert.Contains("leave out ForUpdate", rowLock.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_result_is_found_or_none_and_several_are_told()
    {
        Assert.Equal((1, "Crash at start"), await All.Select(issue => (issue.Number, issue.Title)).FirstOrDefaultAsync());
        Assert.Null(await All.Where(issue => issue.Number == 99).Select(issue => issue.Title).FirstOrDefaultAsync());
        Assert.Equal(2, await All.Where(issue => issue.Number == 2).Select(issue => issue.Number).SingleOrDefaultAsync());

        var several = await Assert.ThrowsAsync<InvalidOperationException>(() => All.Select(issue => issue.Number).SingleOrDefaultAsync());

        Assert.Contains("Several rows of \"issues\"", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_streamed_and_join_transactions_and_batches()
    {
        var streamed = new List<int>();
        await foreach (var number in All.Select(issue => issue.Number).StreamAsync())
            streamed.Add(number);
        var inTransaction = await Db.TransactionAsync(tx => tx.Issues.Where(issue => issue.RepoId == _data.Repository.Id).Select(issue => issue.Number).ListAsync());
        var (numbers, count) = await Db.BatchAsync(batch => (
            batch.Issues.Where(issue => issue.RepoId == _data.Repository.Id).OrderBy(issue => issue.Number).Select(issue => issue.Number).ListAsync(),
            batch.Issues.Where(issue => issue.RepoId == _data.Repository.Id).CountAsync()));

        Assert.Equal([1, 2, 4, 5, 6], streamed);
        Assert.Equal(streamed, inTransaction.Order());
        Assert.Equal(streamed, numbers);
        Assert.Equal(5, count);
    }

    [Fact]
    public async Task Json_documents_are_read_as_their_types_whole_and_in_parts()
    {
        await Db.Webhooks.InsertAsync(new() { RepoId = _data.Repository.Id, Url = "https://example.com/hook", Secret = "s", Events = ["push", "star"] });
        await Db.Activities.InsertAsync(new() { ActorId = _data.Ada.Id, RepoId = _data.Repository.Id, Type = "push", Payload = JsonSerializer.SerializeToElement(new { commits = 3 }) });

        var hook = await Db.Webhooks.Where(row => row.RepoId == _data.Repository.Id).Select(row => (row.Url, row.Events)).SingleOrDefaultAsync();
        var activity = await Db.Activities.Where(row => row.RepoId == _data.Repository.Id && row.Type == "push")
            .Select(row => (row.Type, row.Payload, row.Payload.At("commits").As<int>())).SingleOrDefaultAsync();

        Assert.Equal(["push", "star"], hook.Item2!);
        Assert.Equal((3, 3), (activity.Item2!.Value.GetProperty("commits").GetInt32(), activity.Item3));
    }

    [Fact]
    public void A_selection_refuses_related_rows()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => All.Include(IssueInclude.Author).Select(issue => issue.Title));

        Assert.Contains("issue.Author.Username", exception.Message, StringComparison.Ordinal);
    }
}
