namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Draws the table that <see cref="QueriesMode"/> wrote.</summary>
internal sealed class ChartMode : BenchmarkMode
{
    public override string Name => "chart";

    public override string Description => "draws the table of -- queries: MARKDOWN-FILE SVG-FILE";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments is not [var markdown, var svg])
            throw new ArgumentException("The chart needs two files: the Markdown file with the table, and the SVG file to write.", nameof(arguments));
        var chart = SpeedChart.Parse(await File.ReadAllTextAsync(markdown, cancellationToken));
        await File.WriteAllTextAsync(svg, chart.ToSvg(), cancellationToken);
        return 0;
    }
}
