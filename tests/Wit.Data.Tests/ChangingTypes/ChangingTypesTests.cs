using LinqToDB;
using LinqToDB.Async;
using Wit.Sdk;

namespace Wit.Data.Tests.ChangingTypes;

/// <summary>An enum is recreated under generated helpers: COPY, streams, related rows and writes by condition go on.</summary>
public sealed class ChangingTypesTests
{
    private const string Swap = """
        BEGIN;
        ALTER TYPE issue_state RENAME TO issue_state_old;
        CREATE TYPE issue_state AS ENUM ('closed', 'open');
        ALTER TABLE issues ALTER state DROP DEFAULT, ALTER state TYPE issue_state USING state::text::issue_state;
        ALTER TABLE issues ALTER state SET DEFAULT 'open';
        DROP TYPE issue_state_old;
        COMMIT
        """;

    private static readonly Dictionary<string, Func<WitDb, Issue, Task>> s_operations = new()
    {
        ["COPY"] = static async (db, issue) => Assert.Equal(3, await db.Issues.InsertManyAsync(New(issue, 3))),
        ["inserts that return their rows"] = static async (db, issue) => Assert.Equal(3, (await db.Issues.InsertManyReturningAsync(New(issue, 3))).Count),
        ["stream"] = static async (db, issue) =>
        {
            var rows = 0;
            await foreach (var row in db.Issues.StreamByRepoIdAsync(issue.RepoId))
                rows += row.RepoId == issue.RepoId ? 1 : 0;
            Assert.NotEqual(0, rows);
        },
        ["related rows"] = static async (db, issue) => Assert.Equal(issue.RepoId, (await db.Issues.FindByIdAsync(issue.Id, IssueInclude.Repo | IssueInclude.Author))!.Repo!.Id),
        ["page"] = static async (db, issue) => Assert.NotEmpty((await db.Issues.PageByRepoIdAndStateAsync(issue.RepoId, IssueState.Open, 2)).Items),
        ["count"] = static async (db, issue) => Assert.NotEqual(0, await db.Issues.CountByRepoIdAndStateAsync(issue.RepoId, IssueState.Open)),
        ["patch"] = static async (db, issue) => Assert.Equal(issue.Id, (await db.Issues.UpdateAsync(issue.Id, new() { State = IssueState.Open })).Id),
        ["patch by a condition"] = static async (db, issue) =>
            Assert.Single(await db.Issues.UpdateAsync(row => row.Id == issue.Id & row.State == IssueState.Open, new() { State = IssueState.Open })),
        ["LINQ insert"] = static async (db, issue) => Assert.Equal(1, await db.Issues.Linq.Where(row => row.Id == issue.Id).Set(row => row.State, IssueState.Open)
            .Set(row => row.UpdatedAt, issue.UpdatedAt).UpdateAsync()),
        ["batch"] = static async (db, issue) =>
        {
            var (found, inserted) = await db.BatchAsync(batch => (batch.Issues.FindByIdAsync(issue.Id), batch.Issues.InsertAsync(New(issue, 1)[0])));
            Assert.Equal((issue.Id, issue.RepoId), (found!.Id, inserted.RepoId));
        },
    };

    public static TheoryData<string> Operations => [.. s_operations.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Generated_helpers_go_on_after_an_enum_was_recreated(string operation)
    {
        foreach (var settings in (string[])[";Max Auto Prepare=0", ";Auto Prepare Min Usages=2", ";Max Auto Prepare=0;No Reset On Close=true;Maximum Pool Size=1"])
        {
            var database = new WitDatabaseFixture();
            await database.InitializeAsync();
            try
            {
                await using var db = WitDb.Connect(database.ConnectionString + settings);
                var user = await db.Users.InsertAsync(new() { Username = "u", Email = "u@example.com" });
                var repository = await db.Repositories.InsertAsync(new() { OwnerId = user.Id, OwnerType = OwnerType.User, Name = "r", DiskPath = "/r" });
                var issue = await db.Issues.InsertAsync(new() { RepoId = repository.Id, Title = "t", AuthorId = user.Id });
                for (var call = 0; call < 3; call++)
                    await s_operations[operation](db, issue);
                var before = await database.ScalarAsync<long>("SELECT count(*) FROM issues");

                await database.ExecuteAsync(Swap);

                await s_operations[operation](db, issue);
                var added = await database.ScalarAsync<long>("SELECT count(*) FROM issues") - before;
                Assert.Equal(operation switch { "COPY" or "inserts that return their rows" => 3, "batch" => 1, _ => 0 }, added);
            }
            finally
            {
                await database.DisposeAsync();
            }
        }
    }

    [Fact]
    public async Task Rows_that_can_be_enumerated_once_are_not_sent_again_but_may_be()
    {
        var database = new WitDatabaseFixture();
        await database.InitializeAsync();
        try
        {
            await using var db = WitDb.Connect(database.ConnectionString);
            var user = await db.Users.InsertAsync(new() { Username = "u", Email = "u@example.com" });
            var repository = await db.Repositories.InsertAsync(new() { OwnerId = user.Id, OwnerType = OwnerType.User, Name = "r", DiskPath = "/r" });
            var issue = await db.Issues.InsertAsync(new() { RepoId = repository.Id, Title = "t", AuthorId = user.Id });
            await database.ExecuteAsync(Swap);

            var failure = await Assert.ThrowsAsync<TypesChangedException>(() => db.Issues.InsertManyReturningAsync(New(issue, 3).Where(static _ => true)));

            Assert.True(failure.IsTransient);
            Assert.Equal(1, await database.ScalarAsync<long>("SELECT count(*) FROM issues"));
            Assert.Equal(3, (await db.Issues.InsertManyReturningAsync(New(issue, 3).Where(static _ => true))).Count);
        }
        finally
        {
            await database.DisposeAsync();
        }
    }

    private static NewIssue[] New(Issue issue, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new NewIssue { RepoId = issue.RepoId, AuthorId = issue.AuthorId, Title = "new", State = IssueState.Open })];
}
