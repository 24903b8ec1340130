using CsCheck;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing.Oracle;
using Hunt = Wit.Sdk.Testing.Hunt;

namespace Wit.Sdk.Schema.Tests.Snapshots;

/// <summary>Whatever a snapshot or journal says, reading it ends in a model or in diagnostics.</summary>
public sealed class BrokenFileTests
{
    [Theory]
    [InlineData("", 0, 0, "it ends too early")]
    [InlineData("{", 0, 1, "a name in quotes is expected")]
    [InlineData("{\n  \"id\" 1}", 1, 7, "':' is expected")]
    [InlineData("{\"id\": \"x\",}", 0, 11, "a name in quotes is expected")]
    [InlineData("[1,]", 0, 3, "a value is expected")]
    [InlineData("{\"id\": \"\\q\"}", 0, 9, "an escape is not valid")]
    [InlineData("{\"id\": \"x", 0, 9, "a string is not closed")]
    [InlineData("{\"id\": 01}", 0, 9, "a number is not valid")]
    [InlineData("{} x", 0, 3, "there is more text after the value")]
    [InlineData("{\"id\": tru}", 0, 7, "a value is expected")]
    public void What_is_not_json_is_an_error_at_its_place(string content, int line, int column, string problem)
    {
        var error = Assert.Single(SnapshotReader.Read(new SourceFile("meta/0001_snapshot.json", content)).Diagnostics);

        Assert.Equal("WIT4002", error.Code);
        Assert.Equal($"'meta/0001_snapshot.json' is not valid JSON: {problem}", error.Message);
        Assert.Equal(new LinePosition(line, column), error.Location!.Start);
    }

    [Fact]
    public void Json_that_is_nested_without_end_is_an_error() =>
        Assert.EndsWith("it is nested too deeply", Assert.Single(Read(new string('[', 100_000)).Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void Another_version_is_an_error_with_the_cure()
    {
        var error = Assert.Single(Read("{\"version\": \"5\", \"dialect\": \"pg\"}").Diagnostics);

        Assert.Equal("WIT4004", error.Code);
        Assert.Contains("drizzle-kit up", error.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"notNull\": true", "\"notNull\": 1", "'tables.public.parents.columns.id.notNull' is neither true nor false")]
    [InlineData("\"columnsFrom\": [", "\"columnsFrom\": [1,", "'tables.public.kids.foreignKeys.kids_parent_code_parents_code_fk.columnsFrom' is not a list of texts")]
    [InlineData("\"onDelete\": \"no action\"", "\"onDelete\": \"explode\"", "'tables.public.kids.foreignKeys.kids_parent_code_parents_code_fk.onDelete' is not a referential action")]
    [InlineData("\"dialect\": \"postgresql\"", "\"dialect\": \"mysql\"", "'dialect' is not 'postgresql'")]
    public void A_property_of_another_kind_is_an_error_that_names_it(string right, string wrong, string problem)
    {
        var snapshot = OracleCorpus.Snapshot("overview/order");
        Assert.Contains(right, snapshot, StringComparison.Ordinal);

        var read = Read(snapshot.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Null(read.Model);
        Assert.Contains(read.Diagnostics, error => error.Code == "WIT4003" && error.Message.EndsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_snapshot_cut_anywhere_is_an_error_and_no_exception()
    {
        var snapshot = OracleCorpus.Snapshot("overview/policies");

        for (var length = 0; length < snapshot.Length; length++)
            Assert.Null(Read(snapshot[..length]).Model);
    }

    [Fact]
    public void A_snapshot_with_anything_in_place_of_a_value_never_throws()
    {
        var snapshot = OracleCorpus.Snapshot("overview/identity");
        var places = Enumerable.Range(0, snapshot.Length).Where(place => snapshot[place] == ':').ToArray();
        string[] values = ["null", "1", "\"x\"", "[]", "{}", "true", "[null]", "{\"a\":{}}"];
        Hunt.Check(
            Gen.Select(Gen.Int[0, places.Length - 1], Gen.Int[0, values.Length - 1]),
            indexes =>
            {
                var (place, value) = (places[indexes.Item1], values[indexes.Item2]);
                var end = snapshot.IndexOf('\n', place);
                var read = Read(snapshot[..(place + 1)] + value + (snapshot[end - 1] == ',' ? "," : string.Empty) + snapshot[end..]);
                Assert.True(read.Model is null == read.Diagnostics.Count > 0);
            },
            runs: 2000);
    }

    private static Snapshot Read(string content) => SnapshotReader.Read(new SourceFile("snapshot.json", content));
}
