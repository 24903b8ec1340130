using System.Net;
using static Wit.Sdk.Studio.Tests.Edits.ChangeExtensions;

namespace Wit.Sdk.Studio.Tests.Edits;

/// <summary>What the schema file says of writes, as the generated helpers do it.</summary>
public sealed class MarkTests(EditFixture database) : IClassFixture<EditFixture>
{
    [Fact]
    public async Task A_row_that_softDelete_marks_stays_until_it_is_deleted_for_good()
    {
        await using var client = await database.OpenAsync();
        var key = (await client.SavedAsync(Insert("places", new { name = Text("Soft") })))[0][0].GetString()!;

        await client.SavedAsync(Delete("places", [key], await client.VersionAsync("places", key)));
        var marked = await database.ScalarAsync<long>("select count(*) from places where name = 'Soft' and deleted_at is not null");
        await client.SavedAsync(Delete("places", [key], await client.VersionAsync("places", key), isForGood: true));

        Assert.Equal((1, 0), (marked, await database.ScalarAsync<long>("select count(*) from places where name = 'Soft'")));
    }

    [Fact]
    public async Task Numbers_are_counted_in_the_parent_row()
    {
        await using var client = await database.OpenAsync();
        var south = await database.ScalarAsync<int>("select id from places where name = 'South'");
        var place = Text(south.ToString(System.Globalization.CultureInfo.InvariantCulture));

        await client.SavedAsync(Insert("tickets", new { place_id = place }), Insert("tickets", new { place_id = place, number = Default() }), Insert("tickets", new { place_id = place, number = Text("41") }));
        await client.SavedAsync(Insert("tickets", new { place_id = place }));
        var (status, problem) = await client.SaveAsync(Insert("tickets", new { title = Text("nowhere") }));

        Assert.Equal([1, 2, 41, 42], await database.ListAsync<int>($"select number from tickets where place_id = {south} order by 1"));
        Assert.Equal(42, await database.ScalarAsync<int>($"select last_number from places where id = {south}"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("place_id", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_begins_at_one_is_raised_and_guards_the_row()
    {
        await using var client = await database.OpenAsync();
        var key = (await client.SavedAsync(Insert("tickets", new { place_id = Text("1"), title = Text("versioned") })))[0][0].GetString()!;

        await client.SavedAsync(Update("tickets", [key], new { body = Text("a") }, new { version = "1", body = (string?)null }));
        var (status, _) = await client.SaveAsync(Update("tickets", [key], new { title = Text("late") }, new { version = "1", title = "versioned" }));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal("2 versioned a", await database.ScalarAsync<string>("select version || ' ' || title || ' ' || body from tickets where title = 'versioned'"));
    }

    [Fact]
    public async Task OnUpdate_sets_the_time_and_what_only_the_program_can_give_is_told()
    {
        await using var client = await database.OpenAsync();
        await database.ExecuteAsync("update places set updated_at = '2000-01-01' where name = 'North'");

        await client.SavedAsync(Update("places", ["1"], new { name = Text("North") }, new { name = "North" }));
        var preview = await client.GetAsync("preview", new { changes = new[] { Update("tickets", ["00000000-0000-0000-0000-000000000000"], new { title = Text("x") }, new { version = "1" }) } });

        Assert.Equal(0, await database.ScalarAsync<long>("select count(*) from places where updated_at < '2001-01-01'"));
        Assert.Contains("'by'", preview.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_is_set_and_neither_shown_nor_guessed()
    {
        await using var client = await database.OpenAsync();
        var version = await client.VersionAsync("people", "1");
        var change = Update("people", ["1"], new { hash = Text(StudioFixture.Secret) }, version: version);

        // The client fails where an answer holds the secret.
        var preview = await client.GetAsync("preview", new { changes = new[] { change } });
        await client.SavedAsync(change);
        await client.GetAsync("row", new { table = Table("people"), key = new[] { "1" } });

        Assert.Contains("set \"hash\" = '***'", preview.GetProperty("statements")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(StudioFixture.Secret, await database.ScalarAsync<string>("select hash from people where id = 1"));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("value", new { table = Table("people"), key = new[] { "1" }, column = "hash" })).Status);

        // A guess of what it holds is answered as a wrong one is.
        foreach (var guess in new[] { StudioFixture.Secret, "wrong" })
            Assert.Equal(HttpStatusCode.BadRequest, (await client.SaveAsync(Update("people", ["1"], new { hash = Text("x") }, new { hash = guess }))).Status);
    }

    [Fact]
    public async Task Changes_are_shown_as_SQL_and_not_run()
    {
        await using var client = await database.OpenAsync();
        var before = await database.ScalarAsync<long>("select count(*) from tickets");

        var preview = await client.GetAsync("preview", new
        {
            changes = new[]
            {
                Insert("tickets", new { place_id = Text("1"), title = Text("it's"), body = Text(null) }),
                Update("people", ["1"], new { name = Text("") }, new { name = (string?)null }),
                Delete("places", ["1"], "77"),
            },
        });

        Assert.Equal(
            [
                """
                with "wit.counter" as (update "public"."places" set "last_number" = "last_number" + 1 where "id" = '1' returning "last_number")
                insert into "public"."tickets" as r ("id", "place_id", "number", "title", "body", "version")
                values (gen_random_uuid(), '1', (select "last_number" from "wit.counter"), 'it''s', null, 1)
                """,
                """
                update "public"."people" as r
                set "name" = ''
                where r."id" = '1' and r."name" is null
                """,
                """
                update "public"."places" as r
                set "deleted_at" = now(), "updated_at" = now()
                where r."id" = '1' and r."deleted_at" is null and r.xmin = '77'
                """,
            ],
            preview.GetProperty("statements").EnumerateArray().Select(statement => statement.GetString()!.ReplaceLineEndings()));
        Assert.Equal(before, await database.ScalarAsync<long>("select count(*) from tickets"));
    }

    [Theory]
    [InlineData("", "North,South")]
    [InlineData("sou", "South")]
    [InlineData("1", "North")]
    [InlineData("%", "")]
    public async Task A_foreign_key_is_picked_by_name_or_key_among_rows_that_are_there(string search, string expected)
    {
        await using var client = await database.OpenAsync();
        await database.ExecuteAsync("delete from places where name not in ('North', 'South', 'Gone')");
        var name = (await client.GetAsync("schema", new { })).GetProperty("tables").EnumerateArray().Single(table => table.GetProperty("name").GetProperty("name").GetString() == "tickets")
            .GetProperty("references")[0].GetProperty("name").GetString();

        var choices = await client.GetAsync("choices", new { table = Table("tickets"), reference = name, search });

        Assert.Equal(expected, string.Join(',', choices.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("label").GetString())));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("choices", new { table = Table("tickets"), reference = "none" })).Status);
    }
}
