using System.Collections.Concurrent;
using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.AspNetCore.Tests;

public sealed class TelemetryTests(DeskDatabase database) : IClassFixture<DeskDatabase>
{
    [Fact]
    public async Task Spans_of_statements_are_collected()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var collector = new Collector(spans);
        using var provider = OpenTelemetry.Sdk.CreateTracerProviderBuilder().AddWit().AddProcessor(collector).Build();
        await using var db = DeskDb.Connect(database.ConnectionString);

        await db.Notes.CountAsync();

        Assert.Contains(spans, static span => span.GetTagItem("db.query.text") is string text && text.Contains("\"notes\"", StringComparison.Ordinal));
    }

    private sealed class Collector(ConcurrentQueue<Activity> spans) : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data) => spans.Enqueue(data);
    }
}
