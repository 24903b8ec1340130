using System.Globalization;
using System.Text;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>Latencies as bars: for each call, each library beside hand-written Npgsql, which is 1.</summary>
internal sealed class SpeedChart
{
    private const int Left = 190;
    private const int Bar = 11;
    private const int Gap = 14;
    private const int Top = 34;
    private const int UnitWidth = 145;
    private const double Longest = 3;

    /// <summary>The calls that an application makes most.</summary>
    private static readonly string[] s_rows = ["find by id", "list 50 with author and labels", "insert returning", "patch returning"];

    private static readonly (string Name, string Color)[] s_libraries = [("Wit.Sdk", "#2563eb"), ("Dapper", "#94a3b8"), ("EF Core", "#a78bfa"), ("linq2db", "#f59e0b")];

    private readonly IReadOnlyList<IReadOnlyList<double>> _ratios;

    private SpeedChart(IReadOnlyList<IReadOnlyList<double>> ratios) => _ratios = ratios;

    /// <summary>Reads the table.</summary>
    /// <exception cref="FormatException">A row or a column that the chart shows is missing.</exception>
    public static SpeedChart Parse(string markdown)
    {
        var table = markdown.ReplaceLineEndings("\n").Split('\n').Where(static line => line.StartsWith('|')).Select(Cells).ToList();
        var columns = table.Find(static cells => cells[0] == "latency / allocation") ?? throw new FormatException("The file has no table of queries.");
        return new SpeedChart([.. s_rows.Select(row => Ratios(table, columns, row))]);
    }

    /// <summary>The chart, legible on light and dark pages.</summary>
    public string ToSvg()
    {
        var height = Top + (_ratios.Count * ((s_libraries.Length * Bar) + Gap)) + 6;
        var width = Left + (int)(Longest * UnitWidth) + 60;
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"Latency of four calls beside hand-written Npgsql\">");
        Line(svg, $"<style>text {{ font: 12px system-ui, sans-serif; fill: #57606a }} .small {{ font-size: 10px }} @media (prefers-color-scheme: dark) {{ text {{ fill: #c9d1d9 }} }}</style>");
        for (var index = 0; index < s_libraries.Length; index++)
        {
            var x = Left + (index * 90);
            Line(svg, $"<rect x=\"{x}\" y=\"6\" width=\"10\" height=\"10\" rx=\"2\" fill=\"{s_libraries[index].Color}\"/><text x=\"{x + 15}\" y=\"15\">{s_libraries[index].Name}</text>");
        }

        for (var row = 0; row < _ratios.Count; row++)
            Row(svg, row);
        Line(svg, $"<line x1=\"{Left + UnitWidth}\" y1=\"{Top - 8}\" x2=\"{Left + UnitWidth}\" y2=\"{height - 4}\" stroke=\"#8b949e\" stroke-dasharray=\"3 3\"/>");
        Line(svg, $"<text class=\"small\" x=\"{Left + UnitWidth + 4}\" y=\"{Top - 4}\">hand-written Npgsql = 1 (shorter is faster)</text></svg>");
        return svg.ToString();
    }

    private void Row(StringBuilder svg, int row)
    {
        var top = Top + (row * ((s_libraries.Length * Bar) + Gap)) + 4;
        Line(svg, $"<text x=\"{Left - 10}\" y=\"{top + (s_libraries.Length * Bar / 2) + 4}\" text-anchor=\"end\">{s_rows[row]}</text>");
        for (var index = 0; index < s_libraries.Length; index++)
        {
            var ratio = _ratios[row][index];
            var length = Math.Min(ratio, Longest) * UnitWidth;
            var y = top + (index * Bar);
            Line(svg, $"<rect x=\"{Left}\" y=\"{y}\" width=\"{length:0.#}\" height=\"{Bar - 2}\" rx=\"2\" fill=\"{s_libraries[index].Color}\"/><text class=\"small\" x=\"{Left + length + 4:0.#}\" y=\"{y + Bar - 3}\">{ratio:0.00}</text>");
        }
    }

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static List<double> Ratios(List<string[]> table, string[] columns, string row)
    {
        var cells = table.Find(cells => cells[0] == row) ?? throw new FormatException($"The table has no row \"{row}\".");
        return [.. s_libraries.Select(library => Ratio(cells, Array.IndexOf(columns, library.Name), library.Name))];
    }

    private static double Ratio(string[] cells, int column, string library)
    {
        var text = column < 0 ? string.Empty : cells[column].Split('/')[0];
        return double.TryParse(text, CultureInfo.InvariantCulture, out var ratio) ? ratio : throw new FormatException($"The table has no figure of {library} for \"{cells[0]}\".");
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(static cell => cell.Trim())];
}
