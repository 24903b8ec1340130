using System.Text;

namespace Wit.Sdk.Benchmarks.Harness;

/// <summary>A table of Markdown whose columns line up.</summary>
/// <param name="header">The names of the columns.</param>
internal sealed class TextTable(IReadOnlyList<string> header)
{
    private readonly List<IReadOnlyList<string>> _rows = [header];

    /// <summary>Adds a row.</summary>
    public void Add(IReadOnlyList<string> cells) => _rows.Add(cells);

    /// <inheritdoc/>
    public override string ToString()
    {
        var widths = Enumerable.Range(0, header.Count).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var (row, index) in _rows.Select((row, index) => (row, index)))
        {
            text.Append("| ").AppendJoin(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))).Append(" |\n");
            if (index == 0)
                text.Append('|').AppendJoin('|', widths.Select(width => new string('-', width + 2))).Append("|\n");
        }

        return text.ToString();
    }
}
