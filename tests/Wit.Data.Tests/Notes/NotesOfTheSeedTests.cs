using Wit.Data.Tests.Models;
using Wit.Sdk;

namespace Wit.Data.Tests.Notes;

/// <summary>The notes at the end of seed.md, each by what the server and the models say.</summary>
public sealed class NotesOfTheSeedTests(WitDatabaseFixture database) : ModelTests(database)
{
    [Fact]
    public async Task Use_UUIDs_for_all_primary_keys()
    {
        var types = await Database.ListAsync<string>("""
            select distinct format_type(atttypid, null) from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
            where indisprimary and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
            """);

        Assert.Equal(["uuid"], types);
        Assert.All(WitDb.Definition.Tables, table => Assert.Contains(table.Constraints, constraint => constraint.Kind == Sdk.Definitions.ConstraintKind.PrimaryKey));
    }

    [Fact]
    public async Task Store_timestamps_with_timezone()
    {
        var types = await Database.ListAsync<string>("""
            select distinct data_type::text from information_schema.columns where table_schema = 'public' and (data_type like 'timestamp%' or data_type in ('date', 'time without time zone'))
            """);

        Assert.Equal(["timestamp with time zone"], types);
        var user = await Db.Users.InsertAsync(new() { Username = Things.Name(), Email = Things.Name(), CreatedAt = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(5)) });
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 7, 0, 0, TimeSpan.Zero), user.CreatedAt);
    }

    [Fact]
    public async Task Use_enums_for_fixed_value_sets()
    {
        var columns = await Database.ListAsync<string>("""
            select table_name || '.' || column_name || ': ' || udt_name from information_schema.columns
            where table_schema = 'public' and (column_name in ('state', 'role', 'permission') or column_name like '%\_type') order by 1
            """);

        Assert.Equal(
            [
                "collaborators.permission: permission", "issues.state: issue_state", "org_members.role: org_role", "pr_reviews.state: review_state",
                "pull_requests.state: pr_state", "repositories.owner_type: owner_type", "team_repositories.permission: permission",
            ], columns);
        Assert.Equal(["Member", "Admin", "Owner"], Enum.GetNames<OrgRole>());
    }

    [Fact]
    public async Task Index_foreign_keys_and_commonly_queried_fields()
    {
        var without = await Database.ListAsync<string>("""
            select conrelid::regclass || '.' || conname from pg_constraint
            where contype = 'f' and not exists (
                select from pg_index where indrelid = conrelid and indpred is null and (indkey::int2[])[0:cardinality(conkey) - 1] = conkey)
            """);

        Assert.Empty(without);
        // What is queried commonly is what a model asks for: PlanTests reads the plan of every statement.
        Assert.NotEmpty(ModelCalls.All);
    }

    [Fact]
    public async Task Consider_soft_deletes_for_important_data()
    {
        var tables = await Database.ListAsync<string>("select table_name::text from information_schema.columns where table_schema = 'public' and column_name = 'deleted_at' and is_nullable = 'YES' order by 1");
        Assert.Equal(["issue_comments", "issues", "organizations", "pr_comments", "pr_reviews", "pull_requests", "repositories", "users"], tables);

        var repository = await Things.RepositoryAsync();
        await Db.Repositories.DeleteAsync(repository.Id);

        Assert.Null(await Db.Repositories.FindByIdAsync(repository.Id));
        Assert.Equal(1L, await Database.ScalarAsync<long>($"select count(*) from repositories where id = '{repository.Id}' and deleted_at is not null"));
        Assert.Equal(repository.Id, (await Db.Repositories.RestoreAsync(repository.Id)).Id);
    }

    [Fact]
    public async Task PR_and_Issue_numbers_are_per_repository()
    {
        var author = await Things.UserAsync();
        var (one, two) = (await Things.RepositoryAsync(author), await Things.RepositoryAsync(author));
        var numbers = new List<(Guid Repository, int Number)>();

        foreach (var repository in new[] { one, two, one })
        {
            numbers.Add((repository.Id, (await Db.Issues.InsertAsync(new() { RepoId = repository.Id, Title = "Issue", AuthorId = author.Id })).Number));
            numbers.Add((repository.Id, (await Db.PullRequests.InsertAsync(new()
            {
                RepoId = repository.Id, Title = "Pull", AuthorId = author.Id, SourceBranch = "a", TargetBranch = "main", HeadSha = "1", BaseSha = "2",
            })).Number));
        }

        Assert.Equal([(one.Id, 1), (one.Id, 2), (two.Id, 1), (two.Id, 2), (one.Id, 3), (one.Id, 4)], numbers);
        await Assert.ThrowsAsync<UniqueViolationException>(() => Db.Issues.InsertAsync(new() { RepoId = one.Id, Number = 1, Title = "Taken", AuthorId = author.Id }));
    }
}
