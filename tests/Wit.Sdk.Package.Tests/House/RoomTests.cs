namespace Wit.Sdk.Package.Tests.House;

/// <summary>Each room of the engine refers only to those before it: what a room does can be read without those after it.</summary>
public sealed class RoomTests
{
    private static readonly EngineRooms s_rooms = EngineRooms.Read();

    [Fact]
    public void Each_room_refers_only_to_those_before_it()
    {
        Assert.Empty(s_rooms.Errors);

        Assert.True(s_rooms.BackArrows.Count == 0, "Rooms refer to later ones:\n" + string.Join('\n', s_rooms.BackArrows.OrderByDescending(arrow => arrow.Count)));
    }

    [Fact]
    public void Every_folder_of_the_engine_is_a_room()
    {
        Assert.Equal(EngineRooms.Order.Where(room => room != EngineRooms.Door).Order(StringComparer.Ordinal), s_rooms.Folders);
    }

    [Theory]
    [InlineData("Validation", "Model")]
    [InlineData("Modeling", "Drizzle")]
    [InlineData("Drizzle", "Script")]
    [InlineData("Script", "Syntax")]
    [InlineData("(door)", "Incremental")]
    public void References_are_found(string from, string to)
    {
        Assert.Contains(s_rooms.References, reference => reference.From == from && reference.To == to);
    }
}
