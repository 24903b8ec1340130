using System.Text.Json;
using Wit.Sdk.Testing.Desk;
using Wit.Sdk.Tests.Json;

namespace Wit.Sdk.Tests.Queries;

/// <summary>Conditions on arrays, JSON, booleans and documents for text search.</summary>
public sealed class DocumentConditionTests(DeskFixture database) : IClassFixture<DeskFixture>, IAsyncLifetime
{
    private readonly DeskDb _db = DeskDb.Connect(database.ConnectionString);
    private readonly string _mark = Guid.NewGuid().ToString("N");

    public static TheoryData<string, string> Names => new()
    {
        { "array contains", "a" }, { "array contains all", "a" }, { "array contains nothing of all", "a b c" }, { "array overlaps", "a b" }, { "array is contained", "b c" },
        { "length", "a" }, { "length of none", "c" }, { "array of enums", "a" }, { "array of uuids", "b" }, { "whole array", "b" },
        { "json contains", "a" }, { "json has key", "a b" }, { "json at a path", "b" }, { "json text", "a" }, { "json at no path", "c" }, { "plain json contains", "a" }, { "plain json at", "a" },
        { "boolean", "a" }, { "boolean and another", "a" }, { "not a boolean", "b c" }, { "search", "a b" }, { "search without", "b" }, { "search in a language", "a" },
    };

    private static Dictionary<string, Func<ThingColumns, Condition>> Cases { get; } = new()
    {
        ["array contains"] = t => t.Tags.Contains("red"),
        ["array contains all"] = t => t.Tags.ContainsAll("red", "blue"),
        ["array contains nothing of all"] = t => t.Tags.ContainsAll(),
        ["array overlaps"] = t => t.Tags.Overlaps("red", "green"),
        ["array is contained"] = t => t.Tags.IsContainedBy("green", "white"),
        ["length"] = t => t.Tags.Length >= 2,
        ["length of none"] = t => t.Tags.Length == 0,
        ["array of enums"] = t => t.Moods.Contains(TicketState.InReview),
        ["array of uuids"] = t => t.Keys.Overlaps(Guid.Empty),
        ["whole array"] = t => t.Tags == new[] { "green" },
        ["json contains"] = t => t.Document.Contains("""{ "size": { "width": 3 } }"""),
        ["json has key"] = t => t.Document.HasKey("size"),
        ["json at a path"] = t => t.Document.At("size", "width").As<int>() > 3,
        ["json text"] = t => t.Document.At("name").AsText().StartsWith("De"),
        ["json at no path"] = t => t.Document.At("size", "width").As<int>().IsNull,
        ["plain json contains"] = t => t.PlainJson.Contains("[1]"),
        ["plain json at"] = t => t.PlainJson.At("1").As<long>() == 2,
        ["boolean"] = t => t.Flag,
        ["boolean and another"] = t => t.Count == 1 && t.Flag,
        ["not a boolean"] = t => !(t.Flag == true),
        ["search"] = t => t.Search.Matches("cat or dog"),
        ["search without"] = t => t.Search.Matches("dog -cat"),
        ["search in a language"] = t => t.Search.Matches("cats", "english"),
    };

    public async Task InitializeAsync()
    {
        await InsertAsync("a", 1, """{ "size": { "width": 3 }, "name": "Desk" }""", ["red", "blue"], "cat dog", new() { Flag = true, Name = "", Moods = new[] { TicketState.InReview }, PlainJson = JsonSerializer.SerializeToElement(new[] { 1, 2 }) });
        await InsertAsync("b", 2, """{ "size": { "width": 40 } }""", ["green"], "dog", new() { Flag = false, Name = "", Keys = new[] { Guid.Empty, Guid.NewGuid() } });
        await InsertAsync("c", 3, "{}", [], "bird", new() { Name = "" });
    }

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_condition_gives_its_rows(string name, string expected)
    {
        var rows = await _db.Things.Where(thing => thing.Name.StartsWith(_mark)).Where(Cases[name]).OrderBy(thing => thing.Name).ListAsync();

        Assert.Equal(expected, string.Join(' ', rows.Select(row => row.Name[_mark.Length..])));
    }

    [Fact]
    public async Task Rows_are_ordered_by_how_well_they_fit()
    {
        var rows = await _db.Things.Where(thing => thing.Name.StartsWith(_mark)).OrderBy(thing => thing.Search.Rank("cat or dog").Descending, thing => thing.Name.Descending).ListAsync();

        Assert.Equal(["a", "b", "c"], rows.Select(row => row.Name[_mark.Length..]));
    }

    [Fact]
    public void A_value_in_json_of_another_type_is_told()
    {
        var exception = Assert.Throws<NotSupportedException>(() => _db.Things.Where(thing => thing.Document.At("a").As<TimeSpan>().IsNull));

        Assert.Contains("System.TimeSpan", exception.Message, StringComparison.Ordinal);
    }

    private Task<Thing> InsertAsync(string name, int count, string document, string[] tags, string search, NewThing more) => _db.Things.InsertAsync(more with
    {
        Name = _mark + name,
        Count = count,
        Document = JsonSerializer.Deserialize<JsonElement>(document),
        Tags = tags,
        Search = string.Join(' ', search.Split(' ').Select(word => $"'{word}'")),
    });
}
