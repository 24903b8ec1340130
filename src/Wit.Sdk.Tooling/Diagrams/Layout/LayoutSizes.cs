using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Diagrams.Layout;

/// <summary>The sizes of a diagram's parts, in pixels.</summary>
internal static class LayoutSizes
{
    public const double Header = 30;
    public const double Row = 20;
    public const double Margin = 24;
    public const double TableGap = 28;
    public const double LineGap = 14;
    public const double LineHeight = 2;
    public const double TrackGap = 10;
    public const double ChannelMargin = 26;
    public const double BandGap = 64;

    /// <summary>Above this number of tables, only the columns of keys are shown.</summary>
    public const int ManyTables = 60;

    private const int LongestType = 28;
    private const double NameCharacter = 7.3;
    private const double TypeCharacter = 6.7;
    private const double TitleCharacter = 8;

    public static double HeightOf(int rows, int hidden) => Header + ((rows + (hidden > 0 ? 1 : 0)) * Row) + 6;

    public static double WidthOf(QualifiedName name, IReadOnlyList<DiagramRow> rows)
    {
        var columns = rows.Count == 0 ? 0 : 58 + (rows.Max(static row => row.Name.Length) * NameCharacter) + (rows.Max(static row => row.Type.Length) * TypeCharacter);
        return Math.Ceiling(Math.Max(Math.Max(150, 28 + (name.Name.Length * TitleCharacter)), columns));
    }

    /// <summary>A type as it fits into a table: without quotes, and by its short name where it has one.</summary>
    public static string Shorten(string type)
    {
        var text = type.Replace("\"", string.Empty, StringComparison.Ordinal)
            .Replace("timestamp with time zone", "timestamptz", StringComparison.Ordinal)
            .Replace("time with time zone", "timetz", StringComparison.Ordinal);
        return text.Length <= LongestType ? text : text[..(LongestType - 1)] + "…";
    }
}
