using System.Globalization;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A point in time that is written in the source: <c>new Date("2024-01-01")</c>.</summary>
internal sealed class DateValue(DateTime utc) : Value
{
    public override string Description => "a date";

    public DateTime Utc => utc;

    public override Method? FindMethod(string name) => DateMethods.Table.Find(name);

    public string ToIsoText() => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
