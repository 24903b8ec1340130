using Wit.Sdk.Benchmarks;
using Wit.Sdk.Benchmarks.Connections;
using Wit.Sdk.Benchmarks.Evaluation;
using Wit.Sdk.Benchmarks.Generator;
using Wit.Sdk.Benchmarks.House;
using Wit.Sdk.Benchmarks.Micro;
using Wit.Sdk.Benchmarks.Numbering;
using Wit.Sdk.Benchmarks.Queries;
using Wit.Sdk.Benchmarks.Tool;
using Wit.Sdk.Benchmarks.Trust;

// Each mode is a class: `dotnet run -c Release --project tests/Wit.Sdk.Benchmarks -- generator`.
IReadOnlyList<BenchmarkMode> modes =
[
    new GeneratorMode(),
    new GeneratorProbe(),
    new QueriesMode(),
    new ColdProbe(),
    new MicroMode(),
    new NumberingMode(),
    new ToolMode(),
    new ConnectMode(),
    new TrustMode(),
    new EvaluationMode(),
    new HouseMode(),
    new ChartMode(),
];

var mode = args.Length == 0 ? null : modes.FirstOrDefault(mode => mode.Name == args[0]);
if (mode is null)
{
    await Console.Error.WriteLineAsync("usage: dotnet run -c Release --project tests/Wit.Sdk.Benchmarks -- <mode>");
    foreach (var known in modes)
        await Console.Error.WriteLineAsync($"  {known.Name,-18} {known.Description}");
    return 2;
}

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};
return await mode.RunAsync(args[1..], cancellation.Token);
