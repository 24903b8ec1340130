using System.Globalization;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>Date</c>. The current time is a value of the run time.</summary>
internal static class DateLibrary
{
    private static readonly string[] s_formats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM", "yyyy",
    ];

    public static NativeValue Value { get; } = LibraryObject.Make("Date", LibraryObject.RunTime, ("now", LibraryObject.RunTime), ("UTC", Utc));

    /// <summary>How code spells the current time.</summary>
    public const string Now = "new Date()";

    /// <summary><c>new Date(...)</c>. A time without a zone is read as UTC, so that a build's output is the same everywhere.</summary>
    public static Value Construct(Invocation call)
    {
        switch (call[0])
        {
            case UnknownValue or DateValue:
                return call[0];
            case NumberValue { Value: var milliseconds } when call.Count == 1 && Math.Abs(milliseconds) < 8.64e15:
                return FromMilliseconds(milliseconds) is { } time ? time : LibraryObject.RunTime(call);
            case NumberValue:
                return Utc(call) is NumberValue { Value: var given } && FromMilliseconds(given) is { } date ? date : LibraryObject.RunTime(call);
            case StringValue text when DateTime.TryParseExact(
                text.Value, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var parsed):
                return new DateValue(parsed);
            default:
                return UnknownValue.OfRunTime(call.Count == 0 ? Now : "new Date(...)", call.Origin);
        }
    }

    private static DateValue? FromMilliseconds(double milliseconds)
    {
        var limit = (DateTime.MaxValue - new DateTime(1970, 1, 1)).TotalMilliseconds;
        return milliseconds > -62135596800000 && milliseconds < limit
            ? new DateValue(new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMilliseconds(milliseconds))
            : null;
    }

    private static Value Utc(Invocation call)
    {
        var parts = call.Arguments.Select(Conversion.ToNumber).ToArray();
        if (parts.Length == 0 || parts.Any(part => double.IsNaN(part) || Math.Abs(part) > 1e6) || parts[0] is < 100 or > 9000)
            return LibraryObject.RunTime(call);
        var date = new DateTime((int)parts[0], 1, 1, 0, 0, 0, DateTimeKind.Utc);
        date = date.AddMonths(Math.Min(1200, parts.Length > 1 ? (int)parts[1] : 0)).AddDays(parts.Length > 2 ? Math.Min(parts[2], 36500) - 1 : 0);
        date = date.AddHours(Part(3)).AddMinutes(Part(4)).AddSeconds(Part(5)).AddMilliseconds(Part(6));
        return new NumberValue((date - new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalMilliseconds);

        double Part(int index) => index < parts.Length ? parts[index] : 0;
    }
}
