using System.Text.Json;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.Tests.Json;

/// <summary>Enums have the labels of the database in JSON.</summary>
public sealed class EnumJsonTests
{
    [Theory]
    [InlineData(TicketState.Open, "\"open\"")]
    [InlineData(TicketState.InReview, "\"in_review\"")]
    [InlineData(TicketState.OnHold, "\"on hold\"")]
    public void An_enum_is_its_label(TicketState state, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(state));
        Assert.Equal(state, JsonSerializer.Deserialize<TicketState>(json));
        Assert.Equal(json, JsonSerializer.Serialize(state, DeskJson.Default.Options));
        Assert.Equal($$"""{"{{json.Trim('"')}}":1}""", JsonSerializer.Serialize(new Dictionary<TicketState, int> { [state] = 1 }));
    }

    [Fact]
    public void An_unknown_label_is_an_error() => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TicketState>("\"InReview?\""));
}
