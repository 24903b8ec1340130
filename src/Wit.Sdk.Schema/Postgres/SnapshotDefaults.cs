using System.Globalization;
using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The <c>default</c> property of a column.</summary>
internal static class SnapshotDefaults
{
    /// <summary>A JSON number, boolean or null for such defaults, else the SQL as text.</summary>
    public static JsonValue? Write(Column column) => column.Default switch
    {
        null => null,
        { Kind: ColumnDefaultKind.Null } => new JsonValue.Null(),
        { Kind: ColumnDefaultKind.Number } value when IsJsonNumber(value.Sql) => new JsonValue.Number(value.Sql),
        { Kind: ColumnDefaultKind.Boolean, Sql: "true" or "false" } value => value.Sql == "true" ? JsonValue.True : JsonValue.False,
        { Kind: ColumnDefaultKind.Literal } value when IsStructured(column.Type) => new JsonValue.String(value.Sql.Replace("''", "'")),
        var value => new JsonValue.String(value.Sql),
    };

    /// <summary>Reads the property; null when it is of a JSON kind that no default has.</summary>
    public static ColumnDefault? Read(JsonValue value, ColumnType type) => value switch
    {
        JsonValue.Null => new ColumnDefault(ColumnDefaultKind.Null, "null"),
        JsonValue.Boolean it => new ColumnDefault(ColumnDefaultKind.Boolean, it.Value ? "true" : "false"),
        JsonValue.Number it => new ColumnDefault(ColumnDefaultKind.Number, it.Text),
        JsonValue.String it => ReadText(it.Value, type),
        _ => null,
    };

    /// <summary>
    /// drizzle-kit writes the apostrophes within JSON values and arrays as they are, in snapshots as in its DDL (which then does not run). Ours have to be
    /// doubled in SQL, and single in a snapshot.
    /// </summary>
    private static bool IsStructured(ColumnType type) => CustomTypeNames.Known(type) is ColumnType.Json or ColumnType.Jsonb or ColumnType.Array;

    private static ColumnDefault ReadText(string text, ColumnType type)
    {
        var end = text.LastIndexOf('\'');
        if (text.Length < 2 || text[0] != '\'' || end == 0 || !IsCast(text.Substring(end + 1)))
            return new ColumnDefault(ColumnDefaultKind.Expression, text);
        var content = text.Substring(1, end - 1);
        var isEscaped = content.Replace("''", string.Empty).IndexOf('\'') < 0;
        if (IsStructured(type))
            return new ColumnDefault(ColumnDefaultKind.Literal, "'" + content.Replace("'", "''") + "'" + text.Substring(end + 1));
        return new ColumnDefault(isEscaped ? ColumnDefaultKind.Literal : ColumnDefaultKind.Expression, text);
    }

    private static bool IsCast(string rest) => rest is "" or "::json" or "::jsonb";

    private static bool IsJsonNumber(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        return digits.Length > 0 && digits[0] is >= '0' and <= '9' && (digits[0] != '0' || digits.Length == 1 || digits[1] is not (>= '0' and <= '9'))
            && digits[digits.Length - 1] != '.'
            && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
    }
}
