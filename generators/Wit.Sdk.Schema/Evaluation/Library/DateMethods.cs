namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The methods of dates that do not depend on the machine's time zone.</summary>
internal static class DateMethods
{
    public static MethodTable Table { get; } = new(
        LibraryObject.Method("toISOString", call => new StringValue(((DateValue)call.Receiver).ToIsoText())),
        LibraryObject.Method("toJSON", call => new StringValue(((DateValue)call.Receiver).ToIsoText())),
        LibraryObject.Method("getTime", call => new NumberValue(Conversion.ToNumber(call.Receiver))),
        LibraryObject.Method("valueOf", call => new NumberValue(Conversion.ToNumber(call.Receiver))));
}
