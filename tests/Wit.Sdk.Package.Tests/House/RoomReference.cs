namespace Wit.Sdk.Package.Tests.House;

/// <summary>References of a file in one room to a type in another.</summary>
/// <param name="From">The room that refers.</param>
/// <param name="To">The room that is referred to.</param>
/// <param name="File">The file that refers, relative to the engine.</param>
/// <param name="Type">The type that is referred to.</param>
/// <param name="Count">The number of places.</param>
internal sealed record RoomReference(string From, string To, string File, string Type, int Count)
{
    public override string ToString() => $"{From} -> {To}: {File} refers to {Type} ({Count})";
}
