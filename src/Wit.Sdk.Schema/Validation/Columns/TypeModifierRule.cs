using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation.Columns;

/// <summary>Lengths, precisions and dimensions have limits.</summary>
internal sealed class TypeModifierRule : ColumnRule
{
    private const int LongestText = 10_485_760;
    private const int LongestBit = 83_886_080;
    private const int MostDigits = 1_000;
    private const int MostDimensions = 16_000;

    protected override void Check(Table table, Column column, RuleContext context)
    {
        var type = column.Type;
        while (type is ColumnType.Array array)
            type = array.Element;
        foreach (var (what, number, smallest, greatest) in ModifiersOf(type))
        {
            if (number is { } value && (value < smallest || value > greatest))
            {
                var range = greatest == int.MaxValue ? "no negative number" : smallest + " to " + greatest;
                context.Report(new ObjectKey(ObjectKind.Column, table.Name, column.Name), DiagnosticCatalogue.TypeModifier, column.Name, what, value, range);
            }
        }
    }

    private static IEnumerable<(string What, int? Number, int Smallest, int Greatest)> ModifiersOf(ColumnType type)
    {
        switch (type)
        {
            case ColumnType.Varchar varchar:
                yield return ("The length", varchar.Length, 1, LongestText);
                break;
            case ColumnType.Char character:
                yield return ("The length", character.Length, 1, LongestText);
                break;
            case ColumnType.Bit bit:
                yield return ("The length", bit.Dimensions, 1, LongestBit);
                break;
            case ColumnType.Numeric numeric:
                yield return ("The precision", numeric.Precision, 1, MostDigits);
                yield return ("The scale", numeric.Scale, -MostDigits, MostDigits);
                break;

            // A precision above 6 is cut to 6 with a warning of PostgreSQL's.
            case ColumnType.Time time:
                yield return ("The precision", time.Precision, 0, int.MaxValue);
                break;
            case ColumnType.Timestamp timestamp:
                yield return ("The precision", timestamp.Precision, 0, int.MaxValue);
                break;
            case ColumnType.Interval interval:
                yield return ("The precision", interval.Precision, 0, int.MaxValue);
                break;
            case ColumnType.Vector vector:
                yield return ("The number of dimensions", vector.Dimensions, 1, MostDimensions);
                break;
            case ColumnType.HalfVector vector:
                yield return ("The number of dimensions", vector.Dimensions, 1, MostDimensions);
                break;
        }
    }
}
