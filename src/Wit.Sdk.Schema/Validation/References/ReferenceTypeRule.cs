using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.References;

/// <summary>A column refers to one that PostgreSQL can compare it with by the index of the referenced key.</summary>
internal sealed class ReferenceTypeRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var table in model.Tables)
        {
            foreach (var key in table.ForeignKeys)
            {
                if (context.FindTable(key.ReferencedTable) is { } target)
                    Check(table, key, target, context);
            }
        }
    }

    private static void Check(Table table, ForeignKey key, Table target, RuleContext context)
    {
        for (var i = 0; i < Math.Min(key.Columns.Count, key.ReferencedColumns.Count); i++)
        {
            if (table.FindColumn(key.Columns[i]) is not { } column || target.FindColumn(key.ReferencedColumns[i]) is not { } other
                || CanRefer(SqlTypes.StorageType(column.Type), SqlTypes.StorageType(other.Type)))
            {
                continue;
            }

            context.Report(
                new ObjectKey(ObjectKind.ForeignKey, table.Name, key.Name), DiagnosticCatalogue.ReferenceOfOtherType,
                column.Name, Show(column.Type), target.Name.Name + "." + other.Name, Show(other.Type));
        }
    }

    private static string Show(ColumnType type) => TypeText.Of(SqlTypes.StorageType(type));

    private static bool CanRefer(ColumnType from, ColumnType to) => (from, to) switch
    {
        (ColumnType.Custom, _) or (_, ColumnType.Custom) => true,
        (ColumnType.Enum one, ColumnType.Enum other) => one.Name == other.Name,
        (ColumnType.Array one, ColumnType.Array other) => one.Element.GetType() == other.Element.GetType(),
        (_, ColumnType.Numeric) => from is ColumnType.Numeric || IsInteger(from),
        (_, ColumnType.Real or ColumnType.DoublePrecision) => IsInteger(from) || from is ColumnType.Numeric or ColumnType.Real or ColumnType.DoublePrecision,
        (ColumnType.Time { WithTimeZone: true }, ColumnType.Time { WithTimeZone: false }) => false,
        (ColumnType.Time { WithTimeZone: false }, ColumnType.Interval) => true,
        _ => FamilyOf(from) == FamilyOf(to),
    };

    private static bool IsInteger(ColumnType type) => type is ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt;

    /// <summary>Types of one family are compared with each other; every other type only with itself.</summary>
    private static string FamilyOf(ColumnType type) => type switch
    {
        ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt => "integer",
        ColumnType.Text or ColumnType.Varchar or ColumnType.Char => "text",
        ColumnType.Date or ColumnType.Timestamp => "date",
        ColumnType.Inet or ColumnType.Cidr => "inet",
        ColumnType.MacAddr or ColumnType.MacAddr8 => "macaddr",
        _ => type.GetType().Name,
    };
}
