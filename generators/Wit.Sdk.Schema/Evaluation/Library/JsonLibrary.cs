namespace Wit.Sdk.Schema.Evaluation;

/// <summary><c>JSON</c>.</summary>
internal static class JsonLibrary
{
    public static NativeValue Value { get; } = LibraryObject.Make(
        "JSON",
        LibraryObject.RunTime,
        ("stringify", call => call.Count == 1 && JsonText.Write(call[0]) is { } text ? new StringValue(text) : LibraryObject.RunTime(call)),
        ("parse", LibraryObject.RunTime));
}
