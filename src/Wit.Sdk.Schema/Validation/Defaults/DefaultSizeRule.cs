using System.Globalization;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation.Defaults;

/// <summary>PostgreSQL makes a table with a default that is too large for its column, and then refuses each row that takes it.</summary>
internal sealed class DefaultSizeRule : ColumnRule
{
    protected override void Check(Table table, Column column, RuleContext context)
    {
        if (column.Default is not { Kind: ColumnDefaultKind.Literal or ColumnDefaultKind.Number } value)
            return;
        var text = DefaultText.Of(column);

        // An integer given as a text is read when the table is made: another rule's.
        if (text is not null && column.Type is ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt)
            return;
        if (!Fits(column.Type, text ?? value.Sql))
            context.ReportDefault(table, column, DiagnosticCatalogue.DefaultTooLarge, column.Name, TypeText.Of(column.Type));
    }

    private static bool Fits(ColumnType type, string text) => type switch
    {
        ColumnType.Varchar { Length: { } length } => LengthOf(text) <= length,
        ColumnType.Char character => LengthOf(text) <= (character.Length ?? 1),
        ColumnType.SmallInt => IsBetween(text, short.MinValue, short.MaxValue),
        ColumnType.Integer => IsBetween(text, int.MinValue, int.MaxValue),
        ColumnType.BigInt => IsBetween(text, long.MinValue, long.MaxValue),
        ColumnType.Numeric { Precision: { } precision } numeric => FitsNumeric(text, precision, numeric.Scale ?? 0),
        _ => true,
    };

    /// <summary>The number of characters, without the blanks at the end, which PostgreSQL cuts to make a text fit.</summary>
    private static int LengthOf(string text)
    {
        var trimmed = text.TrimEnd(' ');
        return trimmed.Length - trimmed.Count(char.IsLowSurrogate);
    }

    private static bool IsBetween(string text, long smallest, long greatest) =>
        !TryParse(text, out var number) || (Math.Round(number, MidpointRounding.AwayFromZero) is var whole && whole >= smallest && whole <= greatest);

    private static bool FitsNumeric(string text, int precision, int scale)
    {
        // Beyond what a double holds exactly, only PostgreSQL can decide.
        if (precision - scale is < 0 or > 15 || scale < 0 || !TryParse(text, out var number))
            return true;
        return Math.Abs(Math.Round(number, Math.Min(scale, 15), MidpointRounding.AwayFromZero)) < Math.Pow(10, precision - scale);
    }

    private static bool TryParse(string text, out double number) =>
        double.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
        && !double.IsNaN(number) && !double.IsInfinity(number);
}
