using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.Tests.Json;

/// <summary>Inserts and patches in JSON, by reflection and by a source-generated context: not set, null and a value stay three things.</summary>
public sealed class OptionalJsonTests
{
    private static readonly JsonSerializerOptions s_reflection = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions s_context = new(JsonSerializerDefaults.Web) { TypeInfoResolver = DeskJson.Default };

    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [MemberData(nameof(Both))]
    public void An_absent_property_is_not_set_null_is_null_and_a_value_is_set(bool withContext)
    {
        var patch = JsonSerializer.Deserialize<ThingPatch>("""{"title":null,"price":1.5}""", Options(withContext))!;

        Assert.Equal(new ThingPatch { Title = null, Price = 1.5m }, patch);
        Assert.False(patch.Flag.IsSet);
        Assert.False(patch.Settings.IsSet);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_patch_writes_only_what_is_set(bool withContext)
    {
        var options = Options(withContext);

        Assert.Equal("{}", JsonSerializer.Serialize(new ThingPatch(), options));
        Assert.Equal("""{"count":0,"title":null}""", JsonSerializer.Serialize(new ThingPatch { Count = 0, Title = null }, options));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_patch_of_every_column_comes_back_as_it_went(bool withContext)
    {
        var options = Options(withContext);
        var json = "{" + string.Join(',', ColumnSamples.All.Select(sample => $"\"{sample.Property}\":{sample.Json}")) + "}";

        var once = JsonSerializer.Serialize(JsonSerializer.Deserialize<ThingPatch>(json, options), options);
        var twice = JsonSerializer.Serialize(JsonSerializer.Deserialize<ThingPatch>(once, options), options);

        Assert.Equal(ColumnSamples.All.Select(sample => sample.Property).Order(), JsonDocument.Parse(once).RootElement.EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal(once, twice);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_row_of_every_column_comes_back_as_it_went(bool withContext)
    {
        var options = Options(withContext);
        var json = "{\"id\":1," + string.Join(',', ColumnSamples.All.Select(sample => $"\"{sample.Property}\":{sample.Json}")) + "}";

        var once = JsonSerializer.Serialize(JsonSerializer.Deserialize<Thing>(json, options), options);
        var twice = JsonSerializer.Serialize(JsonSerializer.Deserialize<Thing>(once, options), options);

        Assert.Equal(once, twice);
        Assert.DoesNotContain("null,\"", once.Replace("[1,null]", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Null_for_a_value_that_is_not_nullable_is_an_error_at_its_path(bool withContext)
    {
        foreach (var (property, _, _, _) in ColumnSamples.NotNull)
        {
            var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ThingPatch>($"{{\"{property}\":null}}", Options(withContext)));

            Assert.Equal("$." + property, exception.Path);
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_value_that_does_not_fit_is_an_error_at_its_path(bool withContext)
    {
        foreach (var property in new[] { "count", "key", "at", "settings", "address", "network", "bits", "mac", "matrix", "tags", "state", "picture", "addresses", "networks" })
        {
            var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ThingPatch>($"{{\"{property}\":\"no such value\"}}", Options(withContext)));

            Assert.StartsWith("$." + property, exception.Path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void An_insert_requires_what_has_no_default_and_leaves_the_rest_unset(bool withContext)
    {
        var options = Options(withContext);
        var row = JsonSerializer.Deserialize<NewThing>("""{"name":"x"}""", options)!;

        Assert.Equal(new NewThing { Name = "x" }, row);
        Assert.Contains("name", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NewThing>("{}", options)).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void A_row_version_that_is_absent_starts_at_one(bool withContext)
    {
        var row = JsonSerializer.Deserialize<NewTicket>("""{"projectId":1,"subject":"x"}""", Options(withContext))!;

        Assert.Equal(1, row.Version.Value);
        Assert.False(row.Number.IsSet);
        Assert.Equal(new NewTicket { ProjectId = 1, Subject = "x" }, row);
    }

    [Fact]
    public void Options_of_the_application_hold_for_values()
    {
        var strict = new JsonSerializerOptions(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false };
        var numbers = new JsonSerializerOptions { NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals };

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ThingPatch>("""{"titel":"x"}""", strict));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ThingPatch>("""{"title":"x","title":"y"}""", strict));
        Assert.Equal("y", JsonSerializer.Deserialize<ThingPatch>("""{"title":"x","title":"y"}""", s_reflection)!.Title.Value);
        Assert.Equal(5, JsonSerializer.Deserialize<ThingPatch>("""{"Count":"5"}""", numbers)!.Count.Value);
        Assert.True(double.IsNaN(JsonSerializer.Deserialize<ThingPatch>("""{"Double":"NaN"}""", numbers)!.Double.Value!.Value));
        Assert.Equal("""{"Double":"NaN"}""", JsonSerializer.Serialize(new ThingPatch { Double = double.NaN }, numbers));
    }

    [Fact]
    public void A_converter_of_the_application_goes_first()
    {
        var options = new JsonSerializerOptions { Converters = { new Shouting() } };

        Assert.Equal("""{"Title":"LOUD"}""", JsonSerializer.Serialize(new ThingPatch { Title = "loud" }, options));
        Assert.Equal("LOUD", JsonSerializer.Deserialize<ThingPatch>("""{"Title":"loud"}""", options)!.Title.Value);
    }

    [Fact]
    public void An_optional_of_a_hand_written_record_converts_too()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);

        Assert.Equal(new Mine { A = 5, B = null }, JsonSerializer.Deserialize<Mine>("""{"a":5,"b":null}""", options));
        Assert.Equal("""{"a":5}""", JsonSerializer.Serialize(new Mine { A = 5 }, options));
        Assert.Equal("[1,2]", JsonSerializer.Serialize<Optional<int>[]>([1, 2], options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Mine>("""{"a":null}""", options));
    }

    [Fact]
    public void Writing_an_optional_that_is_not_set_outside_of_a_property_names_the_cure()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Optional<int>.NotSet));

        Assert.Contains("JsonIgnoreCondition.WhenWritingDefault", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_texts_and_equality_of_patches_are_as_before()
    {
        var patch = new ThingPatch { Title = "a" };

        Assert.Equal(new ThingPatch { Title = "a", Count = 1 }, patch with { Count = 1 });
        Assert.NotEqual(new ThingPatch { Title = null }, new ThingPatch());
        Assert.Contains("Title = a, Key = (not set)", patch.ToString(), StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Options(bool withContext) => withContext ? s_context : s_reflection;

    private sealed record Mine
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public Optional<int> A { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public Optional<string?> B { get; init; }
    }

    private sealed class Shouting : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!.ToUpperInvariant();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToUpperInvariant());
    }
}
