using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation.Defaults;

/// <summary>A number or a boolean is a default of those types only that PostgreSQL turns it into without being asked.</summary>
internal sealed class DefaultTypeRule : ColumnRule
{
    protected override void Check(Table table, Column column, RuleContext context)
    {
        if (column.Default is not { Kind: ColumnDefaultKind.Number or ColumnDefaultKind.Boolean } value)
            return;
        var isNumber = value.Kind == ColumnDefaultKind.Number;
        var isFinite = !isNumber || value.Sql.Any(character => character is >= '0' and <= '9');
        if (isFinite && (isNumber ? TakesNumber(column.Type) : TakesBoolean(column.Type)))
            return;
        var what = (isNumber ? "the number " : "the boolean ") + value.Sql;
        context.ReportDefault(table, column, DiagnosticCatalogue.DefaultOfOtherType, column.Name, TypeText.Of(column.Type), what, HelpFor(column.Type));
    }

    private static bool TakesNumber(ColumnType type) => IsText(type) || type
        is ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt or ColumnType.Numeric or ColumnType.Real or ColumnType.DoublePrecision
        or ColumnType.SmallSerial or ColumnType.Serial or ColumnType.BigSerial or ColumnType.Custom or ColumnType.Json or ColumnType.Jsonb;

    private static bool TakesBoolean(ColumnType type) => IsText(type) || type is ColumnType.Boolean or ColumnType.Custom or ColumnType.Json or ColumnType.Jsonb;

    private static bool IsText(ColumnType type) => type is ColumnType.Text or ColumnType.Varchar or ColumnType.Char;

    private static string HelpFor(ColumnType type) => type switch
    {
        ColumnType.Boolean => "write .default(true) or .default(false)",
        ColumnType.Uuid => "write .defaultRandom()",
        ColumnType.Date or ColumnType.Time or ColumnType.Timestamp => "write .defaultNow(), or the value as a string",
        ColumnType.Array => "write an array: .default([...])",
        _ => "give a value of the column's type, or sql`...`",
    };
}
