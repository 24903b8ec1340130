using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.Tests.Json;

/// <summary>A PATCH changes exactly the columns that its JSON gives, whatever their type; PostgreSQL says what changed.</summary>
public sealed class PatchOverHttpTests(DeskFixture database) : IClassFixture<DeskFixture>
{
    public static TheoryData<string, bool> Endpoints => new()
    {
        { "/things/", false },
        { "/things/", true },
        { "/controller/things/", false },
    };

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task A_patch_changes_exactly_the_column_that_it_gives(string path, bool withContext)
    {
        await using var db = DeskDb.Connect(database.ConnectionString);
        await using var application = await DeskApplication.StartAsync(db, withContext);
        foreach (var (property, column, json, text) in ColumnSamples.All)
        {
            var id = await InsertAsync(db);
            var before = await RowAsync(id);

            var (status, body) = await PatchAsync(application, path + id, $"{{\"{property}\":{json}}}");

            Assert.True(status == HttpStatusCode.OK, $"{property}: {status} {body}");
            Assert.Equal((property, text), (property, await database.TextAsync($"select coalesce(\"{column}\"::text, '<null>') from things where id = {id}")));
            AssertSameBut(before, await RowAsync(id), column);
            var returned = JsonNode.Parse(body)![property]!;
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), returned) || property is "at" or "clockTz" or "network", $"{property}: {json} came back as {returned.ToJsonString()}");
        }
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Null_clears_a_column_that_may_be_null(string path, bool withContext)
    {
        await using var db = DeskDb.Connect(database.ConnectionString);
        await using var application = await DeskApplication.StartAsync(db, withContext);
        var id = await InsertAsync(db);
        foreach (var (property, column, json, _) in ColumnSamples.Nullable)
        {
            await PatchAsync(application, path + id, $"{{\"{property}\":{json}}}");
            Assert.NotEqual("<null>", await database.TextAsync($"select coalesce(\"{column}\"::text, '<null>') from things where id = {id}"));

            var (status, body) = await PatchAsync(application, path + id, $"{{\"{property}\":null}}");

            Assert.True(status == HttpStatusCode.OK, $"{property}: {status} {body}");
            Assert.Equal("<null>", await database.TextAsync($"select coalesce(\"{column}\"::text, '<null>') from things where id = {id}"));
        }
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Null_for_a_column_that_is_not_nullable_is_a_bad_request_and_changes_nothing(string path, bool withContext)
    {
        await using var db = DeskDb.Connect(database.ConnectionString);
        await using var application = await DeskApplication.StartAsync(db, withContext);
        var id = await InsertAsync(db);
        var before = await RowAsync(id);
        foreach (var (property, _, _, _) in ColumnSamples.NotNull)
        {
            var (status, _) = await PatchAsync(application, path + id, $"{{\"{property}\":null,\"title\":\"x\"}}");

            Assert.Equal((property, HttpStatusCode.BadRequest), (property, status));
        }

        Assert.Equal(before.ToJsonString(), (await RowAsync(id)).ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Several_columns_of_one_patch_change_together_and_names_ignore_case(string path, bool withContext)
    {
        await using var db = DeskDb.Connect(database.ConnectionString);
        await using var application = await DeskApplication.StartAsync(db, withContext);
        var id = await InsertAsync(db);

        var (status, body) = await PatchAsync(application, path + id, """{"Title":"a","MORESETTINGS":{"theme":"dark","fontSize":3},"count":5,"unknown":{"x":[1]}}""");

        Assert.True(status == HttpStatusCode.OK, body);
        Assert.Equal("a dark 5", await database.TextAsync($"select title || ' ' || (more_settings->>'theme') || ' ' || count from things where id = {id}"));
    }

    private static async Task<int> InsertAsync(DeskDb db) => (await db.Things.InsertAsync(new() { Name = "thing", Count = 3 })).Id;

    private static async Task<(HttpStatusCode Status, string Body)> PatchAsync(DeskApplication application, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await application.Client.PatchAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task<JsonObject> RowAsync(int id) => JsonNode.Parse(await database.TextAsync($"select to_jsonb(t)::text from things t where id = {id}"))!.AsObject();

    private static void AssertSameBut(JsonObject before, JsonObject after, string column)
    {
        before.Remove(column);
        after.Remove(column);
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }
}
