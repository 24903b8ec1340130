using System.Globalization;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>Defaults as they are remembered in a migrations folder: two columns whose texts are equal have the same default.</summary>
internal static class DefaultText
{
    /// <summary>
    /// A number, a boolean or null as such, everything else as an expression; null where a column has no default. drizzle-kit writes the apostrophes within JSON
    /// values and arrays as they are, in snapshots as in its DDL (which then does not run). Ours are doubled in SQL, and single here.
    /// </summary>
    public static ColumnDefault? Of(Column column) => column.Default switch
    {
        null => null,
        { Kind: ColumnDefaultKind.Null } => new ColumnDefault(ColumnDefaultKind.Null, "null"),
        { Kind: ColumnDefaultKind.Number } value when IsNumber(value.Sql) => value,
        { Kind: ColumnDefaultKind.Boolean, Sql: "true" or "false" } value => value,
        { Kind: ColumnDefaultKind.Literal } value when IsStructured(column.Type) => Expression(value.Sql.Replace("''", "'")),
        var value => Expression(value.Sql),
    };

    /// <summary>Whether a default of the type is JSON or an array, written as text.</summary>
    public static bool IsStructured(ColumnType type) => CustomTypeNames.Known(type) is ColumnType.Json or ColumnType.Jsonb or ColumnType.Array;

    private static ColumnDefault Expression(string sql) => new(ColumnDefaultKind.Expression, sql);

    /// <summary>Whether a number is written as JSON has it.</summary>
    private static bool IsNumber(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        return digits.Length > 0 && digits[0] is >= '0' and <= '9' && (digits[0] != '0' || digits.Length == 1 || digits[1] is not (>= '0' and <= '9'))
            && digits[digits.Length - 1] != '.'
            && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
    }
}
