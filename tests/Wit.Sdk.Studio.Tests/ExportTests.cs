using System.Net;
using System.Text.Json;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Studio.Tests;

public sealed class ExportTests(StudioFixture database) : IClassFixture<StudioFixture>
{
    private const string Values = """
        create table a (id integer primary key generated always as identity, t text, n numeric, b bytea, f boolean, j jsonb, l text[], at timestamptz, twice numeric generated always as (n * 2) stored);
        insert into a (t, n, b, f, j, l, at) values
          ('=1+1', -12.50, '\x00ff', true, '{"a": [1, null]}', '{x,"y z",NULL}', '2026-03-01 12:00:00.123456+00'),
          ('a "b", c' || E'\n' || 'd', 'NaN', '', false, '"text"', '{}', 'infinity'), ('', 12345678901234567890.123456789, null, null, null, null, null), (null, 0, null, null, null, null, null);
        """;

    [Fact]
    public async Task Csv_keeps_null_and_empty_apart_and_starts_no_formula()
    {
        await using var values = await TestDatabase.CreateAsync(Values);
        await using var client = await OpenAsync(values);

        var csv = await client.DownloadAsync("export", new { table = Name("a"), format = "Csv", columns = new[] { "t", "n", "l" } });

        Assert.Equal("t,n,l\r\n'=1+1,-12.50,\"{x,\"\"y z\"\",NULL}\"\r\n\"a \"\"b\"\", c\nd\",NaN,{}\r\n\"\",12345678901234567890.123456789,\r\n,0,\r\n", csv);
    }

    [Fact]
    public async Task Json_is_that_of_the_server_with_every_digit()
    {
        await using var values = await TestDatabase.CreateAsync(Values);
        await using var client = await OpenAsync(values);

        var json = await client.DownloadAsync("export", new { table = Name("a"), format = "Json", sort = new[] { new { column = "id", isDescending = true } } });

        Assert.Equal(4, JsonDocument.Parse(json).RootElement.GetArrayLength());
        Assert.Contains("\"n\":12345678901234567890.123456789", json, StringComparison.Ordinal);
        Assert.Contains("""{"id":1,"t":"=1+1","n":-12.50,"b":"\\x00ff","f":true,"j":{"a": [1, null]},"l":["x", "y z", null],"at":"2026-03-01T12:00:00.123456+00:00","twice":-25.00}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sql_builds_the_same_rows_in_another_database()
    {
        await using var values = await TestDatabase.CreateAsync(Values);
        await using var client = await OpenAsync(values);

        var sql = await client.DownloadAsync("export", new { table = Name("a"), format = "Sql" });
        await using var copy = await TestDatabase.CreateAsync(Values[..Values.IndexOf("insert", StringComparison.Ordinal)] + sql);

        const string all = "select string_agg(a::text, '|' order by id) from a";
        Assert.Equal(await values.ScalarAsync<string>(all), await copy.ScalarAsync<string>(all));
    }

    [Fact]
    public async Task A_filter_holds_and_a_secret_stays()
    {
        await using var client = await database.OpenAsync();

        var closed = await client.DownloadAsync("export", new { table = Name("issues"), format = "Csv", filter = new[] { new[] { new { column = "state", @operator = "Equal", values = new[] { "closed" } } } } });
        Assert.Equal(151, closed.Split("\r\n").Length - 1);
        Assert.Contains("***", await client.DownloadAsync("export", new { table = Name("users"), format = "Csv" }), StringComparison.Ordinal);
        Assert.Contains("\"password_hash\":\"***\"", await client.DownloadAsync("export", new { table = Name("users"), format = "Json" }), StringComparison.Ordinal);
        Assert.DoesNotContain("password_hash", await client.DownloadAsync("export", new { table = Name("users"), format = "Sql" }), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("export", new { table = Name("leaking"), format = "Csv" })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.AskAsync("export", new { table = Name("issues"), format = "Csv", columns = new[] { "nothing" } })).Status);
    }

    private static object Name(string table) => new { schema = "public", name = table };

    private static async Task<StudioClient> OpenAsync(TestDatabase values) => await StudioClient.OpenAsync(await StudioServer.StartAsync(new StudioOptions { ConnectionString = values.ConnectionString }));
}
