using System.Net;
using static Wit.Sdk.Studio.Tests.Edits.ChangeExtensions;

namespace Wit.Sdk.Studio.Tests.Edits;

public sealed class SaveTests(EditFixture database) : IClassFixture<EditFixture>
{
    /// <summary>Column, what is typed, and what PostgreSQL then says that it holds, in UTC.</summary>
    public static TheoryData<string, string?, string?> Values => new()
    {
        { "flag", "false", "false" },
        { "amount", "12345678901234567890123456789012345678.123456789012345678901234567890", "12345678901234567890123456789012345678.123456789012345678901234567890" },
        { "amount", "0.10", "0.10" },
        { "amount", "NaN", "NaN" },
        { "whole", "-1073741824", "-1073741824" },
        { "ratio", "0.1", "0.1" },
        { "ratio", "1.7976931348623157e+308", "1.7976931348623157e+308" },
        { "ratio", "-Infinity", "-Infinity" },
        { "note", "", "" },
        { "note", " \t\n", " \t\n" },
        { "note", "'; drop table kinds; -- $1", "'; drop table kinds; -- $1" },
        { "note", "\\x\\'\u00e9\U0001F600", "\\x\\'\u00e9\U0001F600" },
        { "code", "", "" },
        { "feeling", "it's \"so\" so", "it's \"so\" so" },
        { "day", "0044-03-15 BC", "0044-03-15 BC" },
        { "clock", "24:00:00", "24:00:00" },
        { "at", "2026-01-31 12:00:00.123456+02", "2026-01-31 10:00:00.123456+00" },
        { "at", "2026-07-01 00:00:00 Europe/Amsterdam", "2026-06-30 22:00:00+00" },
        { "at", "infinity", "infinity" },
        { "span", "1 mon 2 days 03:04:05.000006", "1 mon 2 days 03:04:05.000006" },
        { "doc", """{"b": 12345678901234567890.10, "a": null}""", """{"a": null, "b": 12345678901234567890.10}""" },
        { "doc", "null", "null" },
        { "written", """{ "b":1,  "b":2 }""", """{ "b":1,  "b":2 }""" },
        { "raw", @"\x", @"\x" },
        { "raw", @"\xDEADbeef00", @"\xdeadbeef00" },
        { "tags", "{}", "{}" },
        { "tags", """{"a,b",NULL,"","NULL","q\"\\"}""", """{"a,b",NULL,"","NULL","q\"\\"}""" },
        { "one", "FFFFFFFF-0000-0000-0000-00000000000A", "ffffffff-0000-0000-0000-00000000000a" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_saved_as_it_is_typed_then_NULL_then_the_default(string column, string? typed, string? held)
    {
        await using var client = await database.OpenAsync();
        var usual = await ValueAsync();

        await SetAsync(Text(typed), usual);
        Assert.Equal(held, await ValueAsync());
        await SetAsync(Text(null), held);
        Assert.Null(await ValueAsync());
        await SetAsync(Default(), null);
        Assert.Equal(usual, await ValueAsync());

        async Task<string?> ValueAsync() => (await client.GetAsync("value", new { table = Table("kinds"), key = new[] { "1" }, column })).GetProperty("text").GetString();

        // What it held goes along: a column of any type is compared with it.
        Task SetAsync(object value, string? old) =>
            client.SavedAsync(Update("kinds", ["1"], new Dictionary<string, object> { [column] = value }, new Dictionary<string, string?> { [column] = old }));
    }

    [Fact]
    public async Task Nothing_is_written_by_a_studio_that_only_reads()
    {
        await using var client = await database.OpenAsync(isWritable: false);

        foreach (var operation in new[] { "save", "preview" })
            Assert.Equal(HttpStatusCode.Forbidden, (await client.AskAsync(operation, new { changes = new[] { Insert("people", new { id = Text("9") }) } })).Status);

        Assert.Equal(0, await database.ScalarAsync<long>("select count(*) from people where id = 9"));
    }

    [Fact]
    public async Task Two_pages_that_change_one_value_conflict_and_none_is_lost()
    {
        await using var client = await database.OpenAsync();
        await client.SavedAsync(Insert("people", new { id = Text("20"), name = Text("Bo") }));

        await client.SavedAsync(Update("people", ["20"], new { name = Text("first") }, new { name = "Bo" }));
        var (status, problem) = await client.SaveAsync(Insert("people", new { id = Text("21") }), Update("people", ["20"], new { name = Text("second") }, new { name = "Bo" }));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal(1, problem.GetProperty("change").GetInt32());
        Assert.Equal("first", await database.ScalarAsync<string>("select name from people where id = 20"));
        Assert.Equal(0, await database.ScalarAsync<long>("select count(*) from people where id = 21"));
    }

    [Fact]
    public async Task A_row_without_a_key_is_named_by_its_place_and_its_version()
    {
        await using var client = await database.OpenAsync();
        var rows = await client.GetAsync("rows", new { table = Table("loose") });
        string[] key = [rows.GetProperty("keys")[0][0].GetString()!];
        var version = rows.GetProperty("versions")[0].GetString();

        // Of two equal rows one is changed.
        var keys = await client.SavedAsync(Update("loose", key, new { b = Text("y") }, new { b = "x" }, version));
        var again = await client.SaveAsync(Update("loose", key, new { b = Text("z") }, new { b = "x" }, version));
        var blind = await client.SaveAsync(Update("loose", [keys[0][0].GetString()!], new { b = Text("z") }, new { b = "y" }));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.BadRequest), (again.Status, blind.Status));
        Assert.Equal(["x", "y"], await database.ListAsync<string>("select b from loose where a = 1 order by b"));
        Assert.NotEqual(key[0], keys[0][0].GetString());
    }

    [Fact]
    public async Task A_row_is_deleted_only_as_it_was_read()
    {
        await using var client = await database.OpenAsync();
        await client.SavedAsync(Insert("people", new { id = Text("30") }));
        var version = await client.VersionAsync("people", "30");
        await database.ExecuteAsync("update people set name = 'changed' where id = 30");

        Assert.Equal(HttpStatusCode.Conflict, (await client.SaveAsync(Delete("people", ["30"], version))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SaveAsync(Delete("people", ["30"], null))).Status);
        await client.SavedAsync(Delete("people", ["30"], await client.VersionAsync("people", "30")));

        Assert.Equal(0, await database.ScalarAsync<long>("select count(*) from people where id = 30"));
    }

    [Fact]
    public async Task All_changes_are_saved_or_none_and_the_problem_names_its_change()
    {
        await using var client = await database.OpenAsync();

        var (status, problem) = await client.SaveAsync(Insert("people", new { id = Text("40") }), Insert("people", new { id = Text("40") }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(("23505", 1), (problem.GetProperty("sqlState").GetString(), problem.GetProperty("change").GetInt32()));
        Assert.Equal(0, await database.ScalarAsync<long>("select count(*) from people where id = 40"));
    }

    [Theory]
    [InlineData("kinds", "double")]
    [InlineData("places", "id")]
    [InlineData("tickets", "version")]
    [InlineData("people", "nothing")]
    public async Task A_column_that_others_give_is_not_set(string table, string column)
    {
        await using var client = await database.OpenAsync();

        var (status, problem) = await client.SaveAsync(Insert(table, new Dictionary<string, object> { [column] = Text("1") }));

        Assert.Equal((HttpStatusCode.BadRequest, 0), (status, problem.GetProperty("change").GetInt32()));
    }
}
