using System.Diagnostics;
using System.Globalization;
using Wit.Sdk.Benchmarks.Harness;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Benchmarks.Evaluation;

/// <summary>How long a compilation takes, and how much it allocates, when a schema's code is as costly as the bounds let it be.</summary>
internal sealed class EvaluationMode : BenchmarkMode
{
    private const int Rounds = 5;

    public override string Name => "evaluation";

    public override string Description => "schemas whose code is as costly as the bounds let it be";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var table = new TextTable(["code", "ms", "MB", "ends with"]);
        foreach (var (name, body) in CostlyCode.All)
        {
            var (time, bytes, code) = Measure(body, cancellationToken);
            table.Add([name, time.ToString("F0", CultureInfo.InvariantCulture), (bytes >> 20).ToString(CultureInfo.InvariantCulture), code]);
        }

        await Console.Out.WriteLineAsync(table.ToString());
        return 0;
    }

    private static (double Milliseconds, long Bytes, string Code) Measure(string body, CancellationToken cancellationToken)
    {
        var text = "import { pgTable, text } from 'drizzle-orm/pg-core';\nimport { sql } from 'drizzle-orm';\nexport const t = pgTable('t', { a: text().default(f()) });\nfunction f() { " + body + " }";
        var times = new List<double>();
        long bytes = 0;
        var code = string.Empty;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", text)]), default, SchemaOptions.Default, cancellationToken);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            code = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Code ?? "a value";
        }

        return (times.Min(), bytes, code);
    }
}
