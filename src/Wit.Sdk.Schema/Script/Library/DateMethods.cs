using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary>The methods of dates that do not depend on the machine's time zone.</summary>
internal static class DateMethods
{
    public static MethodTable Table { get; } = new(
        LibraryObject.Method("toISOString", call => new StringValue(((DateValue)call.Receiver).ToIsoText())),
        LibraryObject.Method("toJSON", call => new StringValue(((DateValue)call.Receiver).ToIsoText())),
        LibraryObject.Method("getTime", call => new NumberValue(Conversion.ToNumber(call.Receiver))),
        Part("getUTCFullYear", time => time.Year),
        Part("getUTCMonth", time => time.Month - 1),
        Part("getUTCDate", time => time.Day),
        Part("getUTCDay", time => (int)time.DayOfWeek),
        Part("getUTCHours", time => time.Hour),
        Part("getUTCMinutes", time => time.Minute),
        Part("getUTCSeconds", time => time.Second),
        Part("getUTCMilliseconds", time => time.Millisecond),
        LibraryObject.Method("valueOf", call => new NumberValue(Conversion.ToNumber(call.Receiver))));

    private static Method Part(string name, Func<DateTime, int> part) =>
        LibraryObject.Method(name, call => new NumberValue(part(((DateValue)call.Receiver).Utc)));
}
