using System.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Fuzzing;

/// <summary>Compiles texts, and keeps those that took longest.</summary>
/// <param name="progress">Hears of every 100,000th text.</param>
internal sealed class FuzzRun(Action<long> progress)
{
    private const int Kept = 20;

    private readonly Lock _gate = new();
    private readonly PriorityQueue<string, TimeSpan> _slow = new();
    private long _count;

    /// <summary>How many texts were compiled.</summary>
    public long Count => _count;

    /// <summary>Whether the text compiles without a fault of ours. What it says may be wrong in any way.</summary>
    public bool Survives(string text)
    {
        var start = Stopwatch.GetTimestamp();
        var result = SchemaCompiler.Compile(new([new SourceFile("a.ts", text)]), default, SchemaOptions.Default);
        Keep(Stopwatch.GetElapsedTime(start), text);
        return result.Diagnostics.All(diagnostic => diagnostic.Code != "WIT9001");
    }

    /// <summary>The text that takes longest. Others use the machine too, so that each of the slow ones is tried again and its best time is its time.</summary>
    public (TimeSpan Time, string Text) Slowest() => _slow.UnorderedItems.Select(item => (Time: Best(item.Element), Text: item.Element)).MaxBy(item => item.Time);

    private static TimeSpan Best(string text) => Enumerable.Range(0, 5).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        SchemaCompiler.Compile(new([new SourceFile("a.ts", text)]), default, SchemaOptions.Default);
        return Stopwatch.GetElapsedTime(start);
    });

    private void Keep(TimeSpan time, string text)
    {
        if (Interlocked.Increment(ref _count) is var count && count % 100_000 == 0)
            progress(count);
        lock (_gate)
        {
            if (_slow.Count < Kept)
                _slow.Enqueue(text, time);
            else if (_slow.TryPeek(out _, out var least) && time > least)
                _slow.EnqueueDequeue(text, time);
        }
    }
}
