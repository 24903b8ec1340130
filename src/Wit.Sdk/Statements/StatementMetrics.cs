using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Wit.Sdk.Statements;

/// <summary>The metrics of statements, of the meter <c>Wit.Sdk</c>. They are measured only while there is a listener.</summary>
internal static class StatementMetrics
{
    private static readonly Meter s_meter = new("Wit.Sdk");

    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(
        "wit.client.operation.duration", unit: "s", description: "Duration of statements, by the name of the call.");

    public static bool IsEnabled => s_duration.Enabled;

    public static void Executed(long started, string sql) => s_duration.Record(
        Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("db.operation.name", StatementName.Of(sql)));
}
