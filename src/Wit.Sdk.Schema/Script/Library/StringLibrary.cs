using System.Text;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>String</c>.</summary>
internal static class StringLibrary
{
    public static NativeValue Value { get; } = LibraryObject.Make(
        "String",
        call => call.Count == 0 ? StringValue.Empty : Evaluator.TextOf(call[0]) is { } text ? LibraryObject.Text(call, text.Length, () => text) : LibraryObject.RunTime(call),
        ("raw", Raw),
        ("fromCharCode", call => LibraryObject.Text(call, call.Count, () => string.Concat(call.Arguments.Select(code => (char)(Conversion.ToInt32(Conversion.ToNumber(code)) & 0xFFFF))))),
        ("fromCodePoint", FromCodePoint));

    /// <summary>A template with its escapes as they stand.</summary>
    private static Value Raw(Invocation call)
    {
        if (call[0].GetProperty("raw") is not { } raw || call.Evaluator.Iterate(raw, call.Origin) is not { } strings)
            return LibraryObject.RunTime(call);
        var text = new StringBuilder();
        for (var i = 0; i < strings.Count; i++)
        {
            if (Evaluator.TextOf(strings[i]) is not { } piece || (i + 1 < strings.Count && i + 1 < call.Count ? Evaluator.TextOf(call[i + 1]) : string.Empty) is not { } part)
                return LibraryObject.RunTime(call);
            if (call.Evaluator.RefuseText(text.Length + piece.Length + part.Length, call.Origin) is { } refused)
                return refused;
            text.Append(piece).Append(part);
        }

        return new StringValue(text.ToString());
    }

    private static Value FromCodePoint(Invocation call)
    {
        if (call.Evaluator.RefuseText(call.Count * 2L, call.Origin) is { } refused)
            return refused;
        var text = new StringBuilder();
        foreach (var argument in call.Arguments)
        {
            if (argument is not NumberValue { Value: >= 0 and <= 0x10FFFF and var code } || Math.Floor(code) != code)
                return LibraryObject.RunTime(call);
            text.Append(code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32((int)code));
        }

        return new StringValue(text.ToString());
    }
}
