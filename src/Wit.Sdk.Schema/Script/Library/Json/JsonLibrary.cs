using System.Globalization;
using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library.Json;

/// <summary><c>JSON</c>.</summary>
internal static class JsonLibrary
{
    public static NativeValue Value { get; } = LibraryObject.Make(
        "JSON",
        LibraryObject.RunTime,
        ("stringify", Stringify),
        ("parse", call => call.Count == 1 && Evaluator.TextOf(call[0]) is { } text ? Parse(text, call) : LibraryObject.RunTime(call)));

    private static Value Stringify(Invocation call) => JsonReplacer.Apply(call) switch
    {
        UndefinedValue => Values.Value.Undefined,
        UnknownValue unknown => unknown,
        var value => JsonText.Write(value, IndentationOf(call[2])) is { } text ? LibraryObject.Text(call, text.Length, () => text) : TooLong(value, call),
    };

    private static UnknownValue TooLong(Value value, Invocation call) =>
        value is ArrayValue or ObjectValue or StringValue ? call.Evaluator.RefuseText(Limits.StringLength + 1L, call.Origin)! : LibraryObject.RunTime(call);

    private static string IndentationOf(Value given) => given switch
    {
        NumberValue { Value: var width } => new string(' ', (int)Math.Max(0, Math.Min(10, width))),
        StringValue { Value: var text } => text.Length > 10 ? text.Substring(0, 10) : text,
        _ => string.Empty,
    };

    private static Value Parse(string text, Invocation call)
    {
        if (!call.Evaluator.Spend(text.Length / 2, call.Origin) || !call.Evaluator.Allocate(text.Length * 64L, call.Origin))
            return new UnknownValue(Cause.Told);
        var (value, problem, _) = JsonReader.Read(text);
        return value is null
            ? throw new ThrownException(Constructors.MakeError("SyntaxError", new StringValue("the text is not valid JSON: " + problem)), call.Origin)
            : Make(value);
    }

    private static Value Make(JsonValue value) => value switch
    {
        JsonValue.Null => Values.Value.Null,
        JsonValue.Boolean boolean => Values.Value.Of(boolean.Value),
        JsonValue.Number number => new NumberValue(double.Parse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        JsonValue.String text => new StringValue(text.Value),
        JsonValue.Array array => new ArrayValue([.. array.Items.Select(Make)]),
        JsonValue.Object members => MakeObject(members),
        _ => throw new InvalidOperationException("No value of " + value.GetType().Name),
    };

    private static ObjectValue MakeObject(JsonValue.Object members)
    {
        var made = new ObjectValue();
        foreach (var member in members.Members)
            made.Set(member.Name, Make(member.Value));
        return made;
    }
}
