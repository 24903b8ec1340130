using System.Globalization;

namespace Wit.Sdk.Benchmarks.Harness;

/// <summary>Prints figures beside their goals as a table of Markdown.</summary>
internal sealed class FigureTable
{
    private readonly TextTable _table = new(["what", "goal", "median", "best", "runs", "verdict"]);

    /// <summary>Adds a row.</summary>
    /// <param name="what">What was measured.</param>
    /// <param name="goal">The goal in milliseconds; null when there is none for it.</param>
    /// <param name="figures">The milliseconds of each run.</param>
    public void Add(string what, double? goal, IReadOnlyList<double> figures)
    {
        var median = Measure.Median(figures);
        _table.Add(
        [
            what,
            goal is { } limit ? Show(limit) : "-",
            Show(median),
            Show(figures.Min()),
            figures.Count.ToString(CultureInfo.InvariantCulture),
            goal is null ? "-" : median <= goal ? "met" : "MISSED",
        ]);
    }

    /// <summary>Writes the table.</summary>
    public void Write(TextWriter writer) => writer.Write(_table);

    private static string Show(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + " ms";
}
