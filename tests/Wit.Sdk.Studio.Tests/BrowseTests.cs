using System.Net;
using System.Text.Json;

namespace Wit.Sdk.Studio.Tests;

public sealed class BrowseTests(StudioFixture database) : IClassFixture<StudioFixture>
{
    private static readonly object s_users = new { schema = "public", name = "users" };
    private static readonly object s_issues = new { schema = "public", name = "issues" };

    [Fact]
    public async Task Tables_stand_in_the_order_of_the_schema_file()
    {
        await using var client = await database.OpenAsync();

        var shape = await client.GetAsync("schema", new { });

        var names = shape.GetProperty("tables").EnumerateArray().Select(table => table.GetProperty("name").GetProperty("name").GetString()!).ToList();
        Assert.Equal(["users", "sessions", "oauth_accounts", "organizations", "org_members"], names.Take(5));
        Assert.Equal(["kinds", "leaking", "leaking_rows", "leaking_twice", "public_users", "without_key"], names.TakeLast(6));
    }

    [Fact]
    public async Task A_secret_is_neither_shown_nor_compared()
    {
        await using var client = await database.OpenAsync();

        var rows = await client.GetAsync("rows", new { table = s_users });
        var row = await client.GetAsync("row", new { table = s_users, key = new[] { rows.GetProperty("keys")[0][0].GetString() } });

        // The hash, and the column that is computed from it.
        Assert.Equal(2, rows.GetProperty("rows")[0].EnumerateArray().Count(cell => cell.GetString() == "***"));
        Assert.Contains("***", row.GetProperty("values").EnumerateArray().Select(cell => cell.GetString()));
        object[] probes =
        [
            new { table = s_users, filter = new[] { new[] { new { column = "password_hash", @operator = "StartsWith", values = new[] { "s" } } } } },
            new { table = s_users, filter = new[] { new[] { new { column = "password_hash", @operator = "IsNull", values = Array.Empty<string>() } } } },
            new { table = s_users, sort = new[] { new { column = "password_hash", isDescending = false } } },
        ];
        foreach (var probe in probes) Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("rows", probe)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("count", probes[0])).Status);
    }

    [Fact]
    public async Task The_structure_names_indexes_with_their_size_and_the_helpers_that_use_them()
    {
        await using var client = await database.OpenAsync();

        var indexes = (await client.GetAsync("structure", new { table = s_issues })).GetProperty("indexes").EnumerateArray().ToDictionary(index => index.GetProperty("name").GetString()!);

        var unique = indexes["issues_repo_id_number_unique"];
        Assert.Equal(("unique", "btree (repo_id, number)"), (unique.GetProperty("kind").GetString(), unique.GetProperty("definition").GetString()));
        Assert.Equal(["FindByRepoIdAndNumber", "ListByRepoId"], unique.GetProperty("helpers").EnumerateArray().Select(helper => helper.GetString()));
        Assert.Equal("primary key", indexes["issues_pkey"].GetProperty("kind").GetString());
        Assert.All(indexes.Values, index => Assert.True(index.GetProperty("bytes").GetInt64() > 0));
    }

    [Theory]
    [InlineData("leaking")]
    [InlineData("leaking_rows")]
    [InlineData("leaking_twice")]
    public async Task A_view_that_reads_a_secret_is_withheld(string view)
    {
        await using var client = await database.OpenAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("rows", new { table = new { schema = "public", name = view } })).Status);
    }

    [Fact]
    public async Task A_view_that_reads_no_secret_is_shown()
    {
        await using var client = await database.OpenAsync();

        var rows = await client.GetAsync("rows", new { table = new { schema = "public", name = "public_users" } });

        Assert.Equal("testuser", rows.GetProperty("rows")[0][1].GetString());
    }

    [Theory]
    [InlineData("issues", null, false)]
    [InlineData("issues", "state", false)]
    [InlineData("issues", "state", true)]
    [InlineData("issues", "closed_at", true)]
    [InlineData("issues", "number", true)]
    [InlineData("without_key", null, false)]
    [InlineData("without_key", "b", false)]
    [InlineData("without_key", "b", true)]
    public async Task Pages_give_every_row_once_in_the_order_of_the_server(string name, string? column, bool isDescending)
    {
        await using var client = await database.OpenAsync();
        var sort = column is null ? [] : new[] { new { column, isDescending } };
        var (keys, values) = (new List<string>(), new List<string?>());
        var place = (JsonElement?)null;
        var columns = (await client.GetAsync("schema", new { })).GetProperty("tables").EnumerateArray().Single(table => table.GetProperty("name").GetProperty("name").GetString() == name)
            .GetProperty("columns").EnumerateArray().Select(it => it.GetProperty("name").GetString()).ToList();
        do
        {
            var page = await client.GetAsync("rows", new { table = new { schema = "public", name }, sort, after = place, limit = 57 });
            keys.AddRange(page.GetProperty("keys").EnumerateArray().Select(key => key.ToString()));
            values.AddRange(page.GetProperty("rows").EnumerateArray().Select(row => column is null ? null : row[columns.IndexOf(column)].GetString()));
            place = page.GetProperty("next") is { ValueKind: JsonValueKind.Array } next ? next : null;
        }
        while (place is not null);

        Assert.Equal(await database.ScalarAsync<long>($"select count(*) from {name}"), keys.Count);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        if (column is not null)
            Assert.Equal(await database.ListAsync<string>($"select coalesce({column}::text, 'NULL') from {name} order by {column} {(isDescending ? "desc" : "asc")}"), values.Select(value => value ?? "NULL"));
    }

    [Theory]
    [InlineData("flag", "Equal", "true", 1)]
    [InlineData("amount", "GreaterOrEqual", "1234.5", 1)]
    [InlineData("amount", "Less", "0", 0)]
    [InlineData("at", "Less", "2026-02-01", 1)]
    [InlineData("doc", "Holds", """{"a": [2]}""", 1)]
    [InlineData("raw", "Equal", @"\x00ff10", 1)]
    [InlineData("tags", "Has", "y", 1)]
    [InlineData("note", "Equal", "", 1)]
    [InlineData("note", "IsNull", null, 1)]
    [InlineData("note", "NotEqual", "", 1)]
    [InlineData("id", "In", "2", 1)]
    public async Task A_filter_compares_as_the_type_does(string column, string condition, string? value, int expected)
    {
        await using var client = await database.OpenAsync();
        var filter = new[] { new[] { new { column, @operator = condition, values = value is null ? [] : new[] { value } } } };

        var count = await client.GetAsync("count", new { table = new { schema = "public", name = "kinds" }, filter });

        Assert.Equal(expected, count.GetProperty("count").GetInt64());
        Assert.True(count.GetProperty("isExact").GetBoolean());
    }

    [Fact]
    public async Task Groups_are_joined_by_or_and_conditions_by_and()
    {
        await using var client = await database.OpenAsync();
        var filter = new[]
        {
            new[] { Condition("state", "Equal", "closed"), Condition("number", "LessOrEqual", "9") },
            [Condition("title", "Contains", "Issue 450")],
        };

        var count = await client.GetAsync("count", new { table = s_issues, filter });

        Assert.Equal(4, count.GetProperty("count").GetInt64());
        static object Condition(string column, string op, string value) => new { column, @operator = op, values = new[] { value } };
    }

    [Fact]
    public async Task A_wrong_value_is_told_with_code_and_cure()
    {
        await using var client = await database.OpenAsync();

        var (status, problem) = await client.AskAsync("rows", new { table = s_issues, filter = new[] { new[] { new { column = "number", @operator = "Equal", values = new[] { "x'; drop table users; --" } } } } });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("22P02", problem.GetProperty("sqlState").GetString());
        Assert.NotEqual(JsonValueKind.Null, problem.GetProperty("cure").ValueKind);
    }

    [Fact]
    public async Task A_row_tells_where_it_leads_and_what_leads_to_it()
    {
        await using var client = await database.OpenAsync();
        var rows = await client.GetAsync("rows", new { table = s_issues, limit = 1 });
        var shape = await client.GetAsync("schema", new { });
        var user = await client.GetAsync("rows", new { table = s_users });
        var of = shape.GetProperty("tables").EnumerateArray().First(table => table.GetProperty("name").GetProperty("name").GetString() == "users").GetProperty("referencedBy").EnumerateArray()
            .Select((it, i) => (Name: it.GetProperty("table").GetProperty("name").GetString() + "." + it.GetProperty("otherColumns")[0].GetString(), i)).ToDictionary(it => it.Name, it => it.i, StringComparer.Ordinal);

        var row = await client.GetAsync("row", new { table = s_users, key = new[] { user.GetProperty("keys")[0][0].GetString() } });

        Assert.Equal(450, row.GetProperty("counts")[of["issues.author_id"]].GetInt64());
        Assert.Equal("testuser", rows.GetProperty("labels").GetProperty("author_id")[0].GetString()?.Replace("Test User", "testuser", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_request_runs_can_not_write()
    {
        await database.ExecuteAsync("create table written (a integer); create function writes() returns integer language sql as 'insert into written values (1) returning a'; create view writing as select writes() as a");
        await using var client = await database.OpenAsync();

        var (status, problem) = await client.AskAsync("rows", new { table = new { schema = "public", name = "writing" } });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.True(problem.GetProperty("sqlState").GetString() is "25006" or "42P01");
        await database.ExecuteAsync("drop view writing; drop function writes(); drop table written");
    }

    [Fact]
    public async Task A_page_that_leaves_takes_its_statement_along()
    {
        await database.ExecuteAsync("create view slow as select pg_sleep(60)::text as a");
        await using var client = await database.OpenAsync();
        using var leaving = new CancellationTokenSource();

        var asking = client.AskAsync("rows", new { table = new { schema = "public", name = "slow" } }, leaving.Token);
        await UntilAsync(count => count > 0);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await UntilAsync(count => count == 0);
        await database.ExecuteAsync("drop view slow");

        async Task UntilAsync(Func<long, bool> isSo)
        {
            while (!isSo(await database.ScalarAsync<long>("select count(*) from pg_stat_activity where datname = current_database() and state = 'active' and query like '%\"slow\"%' and pid <> pg_backend_pid()")))
                await Task.Delay(20);
        }
    }
}
