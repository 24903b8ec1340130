using System.Reflection;
using Wit.Data.PullRequests;
using Wit.Sdk.Migrations;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Catalog;

namespace Wit.Data.Tests.Platform;

/// <summary>The success criteria of the platform's data layer, one test each, under their names.</summary>
public sealed class SuccessCriteriaTests
{
    // Table, column, table that it refers to, and what happens when that row goes: a cascade, c; no action, a; set null, n.
    private static readonly string[] s_relationships =
    [
        "sessions.user_id -> users c", "oauth_accounts.user_id -> users c", "org_members.org_id -> organizations c", "org_members.user_id -> users c", "teams.org_id -> organizations c",
        "team_members.team_id -> teams c", "team_members.user_id -> users c", "repositories.forked_from_id -> repositories n", "collaborators.repo_id -> repositories c",
        "collaborators.user_id -> users c", "stars.repo_id -> repositories c", "stars.user_id -> users c", "watches.repo_id -> repositories c", "watches.user_id -> users c",
        "pull_requests.repo_id -> repositories c", "pull_requests.source_repo_id -> repositories n", "pull_requests.author_id -> users a", "pull_requests.merged_by_id -> users n",
        "pr_reviews.pr_id -> pull_requests c", "pr_reviews.user_id -> users a", "pr_comments.pr_id -> pull_requests c", "pr_comments.review_id -> pr_reviews c",
        "pr_comments.user_id -> users a", "pr_comments.reply_to_id -> pr_comments n", "issues.repo_id -> repositories c", "issues.author_id -> users a", "issues.assignee_id -> users n",
        "issues.closed_by_id -> users n", "issue_comments.issue_id -> issues c", "issue_comments.user_id -> users a", "labels.repo_id -> repositories c", "issue_labels.issue_id -> issues c",
        "issue_labels.label_id -> labels c", "pr_labels.pr_id -> pull_requests c", "pr_labels.label_id -> labels c", "activities.actor_id -> users a", "activities.repo_id -> repositories c",
        "webhooks.repo_id -> repositories c",
    ];

    [Fact]
    public async Task All_tables_created_with_proper_relationships()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = WitDb.Connect(database.ConnectionString);
        await db.Migrations.ApplyAsync();

        var tables = await database.ListAsync<string>("select tablename::text from pg_tables where schemaname = 'public'");
        var keys = await database.ListAsync<string>(
            """
            select conrelid::regclass::text || '.' || attname || ' -> ' || confrelid::regclass::text || ' ' || confdeltype::text
            from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1] where contype = 'f' and connamespace = 'public'::regnamespace
            """);

        var expected = s_relationships.Select(line => line.Split('.')[0]).Union(s_relationships.Select(line => line.Split(' ')[2]), StringComparer.Ordinal);
        Assert.Empty(expected.Except(tables, StringComparer.Ordinal));
        Assert.Empty(s_relationships.Except(keys, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Migrations_generated_and_runnable()
    {
        await using var migrated = await TestDatabase.CreateAsync();
        await using var created = await TestDatabase.CreateAsync(WitDb.Schema.Ddl);
        await using var db = WitDb.Connect(migrated.ConnectionString);

        var applied = await db.Migrations.ApplyAsync();
        var again = await db.Migrations.ApplyAsync();

        Assert.Equal(Directory.GetFiles(RepositoryRoot.Combine("schema", "migrations"), "*.sql").Length, applied.Count);
        Assert.Empty(again);
        Assert.All(await db.Migrations.GetStatusAsync(), status => Assert.Equal(MigrationState.Applied, status.State));
        // Nothing that the schema says is missing in the migrations; a column that a migration adds comes after those that were there.
        Assert.Equal(await LinesAsync(created), await LinesAsync(migrated));
    }

    [Fact]
    public async Task Models_provide_type_safe_query_helpers()
    {
        await using var database = await TestDatabase.CreateAsync(WitDb.Schema.Ddl);
        await using var db = WitDb.Connect(database.ConnectionString);

        User user = await db.Users.InsertAsync(new() { Username = "test", Email = "test@test.com" });
        User updated = await db.Users.UpdateAsync(user.Id, new() { Name = "Test" });
        User?[] found = [await db.Users.FindByIdAsync(user.Id), await db.Users.FindByUsernameAsync("test"), await db.Users.FindByEmailAsync("test@test.com")];
        Assert.All(found, row => Assert.Equal(updated, row));

        Repository repository = await db.Repositories.InsertAsync(new() { OwnerId = user.Id, OwnerType = OwnerType.User, Name = "repo", DiskPath = "/repos/test/repo.git" });
        Repository starred = await db.Repositories.IncrementAsync(repository.Id, row => row.StarsCount, +1);
        Assert.Equal(starred, await db.Repositories.FindByIdAsync(repository.Id));
        Assert.Equal(starred, await db.Repositories.FindByOwnerNameAndNameAsync("test", "repo", OwnerType.User));
        Assert.Equal([starred], await db.Repositories.ListByOwnerIdAndOwnerTypeAsync(user.Id, OwnerType.User));

        var proposal = new PullRequestProposal { RepoId = repository.Id, AuthorId = user.Id, Title = "One", SourceBranch = "a", TargetBranch = "main", HeadSha = "1", BaseSha = "2" };
        PullRequest first = await db.PullRequests.CreateAsync(proposal), second = await db.PullRequests.CreateAsync(proposal with { Title = "Two" });
        PullRequest merged = await db.PullRequests.MergeAsync(first.Id, user.Id, "3"), closed = await db.PullRequests.CloseAsync(second.Id, user.Id);
        Assert.Equal((merged, closed), (await db.PullRequests.FindByIdAsync(first.Id), await db.PullRequests.FindByRepoIdAndNumberAsync(repository.Id, 2)));
        IReadOnlyList<PullRequest> all = await db.PullRequests.ListByRepoIdAsync(repository.Id), onlyMerged = await db.PullRequests.ListByRepoIdAndStateAsync(repository.Id, PrState.Merged);
        Assert.Equal([closed, merged], all);
        Assert.Equal([merged], onlyMerged);
    }

    [Fact]
    public async Task Seed_script_creates_development_data()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = WitDb.Connect(database.ConnectionString);
        await db.Migrations.ApplyAsync();

        var (first, again) = (await db.SeedAsync(), await db.SeedAsync());

        Assert.Equal((6, 0), (first.RowsWritten, again.RowsWritten));
        Assert.Equal([1, 1, 4], first.Statements.Select(statement => statement.Rows));
        var user = await db.Users.FindByUsernameAsync("testuser");
        Assert.Equal(("test@example.com", "Test User"), (user!.Email, user.Name));
        var repository = Assert.Single(await db.Repositories.ListByOwnerIdAndOwnerTypeAsync(user.Id, OwnerType.User));
        Assert.Equal(("test-repo", "A test repository", "/repos/testuser/test-repo.git"), (repository.Name, repository.Description, repository.DiskPath));
        Assert.Equal(
            [
                ("bug", "d73a4a", "Something isn't working"), ("documentation", "0075ca", "Improvements or additions to documentation"), ("enhancement", "a2eeef", "New feature or request"),
                ("good first issue", "7057ff", "Good for newcomers"),
            ],
            (await db.Labels.ListByRepoIdAsync(repository.Id)).Select(label => (label.Name, label.Color, label.Description!)).OrderBy(label => label.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void All_tests_pass()
    {
        // What runs them is .ci/run: all of them, and a project without a report is red there. What is left to see here is that none stands aside.
        Assert.Contains("dotnet test", File.ReadAllText(RepositoryRoot.Combine(".ci", "run")), StringComparison.Ordinal);
        var facts = typeof(SuccessCriteriaTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(method => method.GetCustomAttribute<FactAttribute>()).OfType<FactAttribute>().ToList();
        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Null(fact.Skip));
    }

    private static async Task<IEnumerable<string>> LinesAsync(TestDatabase database) =>
        (await DatabaseCatalog.ReadAsync(database.DataSource, withColumnOrder: false)).Lines.Where(line => !line.Contains("drizzle", StringComparison.Ordinal));
}
