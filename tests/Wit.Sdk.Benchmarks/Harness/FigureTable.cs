using System.Globalization;

namespace Wit.Sdk.Benchmarks.Harness;

/// <summary>Prints figures beside their goals as a table of Markdown.</summary>
internal sealed class FigureTable
{
    private readonly List<string[]> _rows = [["what", "goal", "median", "best", "runs", "verdict"]];

    /// <summary>Adds a row.</summary>
    /// <param name="what">What was measured.</param>
    /// <param name="goal">The goal in milliseconds; null when there is none for it.</param>
    /// <param name="figures">The milliseconds of each run.</param>
    public void Add(string what, double? goal, IReadOnlyList<double> figures)
    {
        var median = Measure.Median(figures);
        _rows.Add(
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
    public void Write(TextWriter writer)
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var (row, index) in _rows.Select((row, index) => (row, index)))
        {
            writer.WriteLine("| " + string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))) + " |");
            if (index == 0)
                writer.WriteLine("|" + string.Join("|", widths.Select(width => new string('-', width + 2))) + "|");
        }
    }

    private static string Show(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + " ms";
}
