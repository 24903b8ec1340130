namespace Wit.Sdk.Schema.Evaluation;

/// <summary><c>String</c>.</summary>
internal static class StringLibrary
{
    public static NativeValue Value { get; } = LibraryObject.Make("String", call =>
        call.Count == 0 ? StringValue.Empty : Evaluator.TextOf(call[0]) is { } text ? new StringValue(text) : LibraryObject.RunTime(call));
}
