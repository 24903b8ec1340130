using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Printing;

/// <summary>
/// Prints the default of a column. A literal is written only where the server would spell Drizzle's rendering of it in the very same way; other defaults are kept as SQL.
/// </summary>
internal static class DefaultPrinter
{
    private static readonly Regex Constant = new(
        @"^'(?<text>(?:[^']|'')*)'::(?<type>[^':]+)$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly Regex Digits = new("^[0-9]{1,15}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex NegativeDigits = new("^-[0-9]{1,15}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The call, such as <c>.defaultNow()</c>.</summary>
    public static string Print(string sql, ColumnType type, ScriptImports imports)
    {
        if (sql == "now()" && type is ColumnType.Timestamp or ColumnType.Date or ColumnType.Time)
            return ".defaultNow()";
        if (sql == "gen_random_uuid()" && type is ColumnType.Uuid)
            return ".defaultRandom()";
        if (sql is "true" or "false" && type is ColumnType.Boolean)
            return ".default(" + sql + ")";
        if (IsWhole(type) && Digits.IsMatch(sql) && (sql == "0" || sql[0] != '0'))
            return ".default(" + sql + ")";
        return (Literal(sql, type) ?? imports.Sql(sql)) is { } value ? ".default(" + value + ")" : string.Empty;
    }

    private static string? Literal(string sql, ColumnType type)
    {
        if (Constant.Match(sql) is not { Success: true } match)
            return null;
        var (text, cast) = (match.Groups["text"].Value.Replace("''", "'"), match.Groups["type"].Value);
        return type switch
        {
            ColumnType.Text when cast == "text" => ScriptText.Literal(text),
            ColumnType.Varchar when cast == "character varying" => ScriptText.Literal(text),
            ColumnType.Char when cast == "bpchar" => ScriptText.Literal(text),
            ColumnType.Enum => ScriptText.Literal(text),
            ColumnType.Numeric when cast == "numeric" && text != "NaN" => ScriptText.Literal(text),
            ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt when cast == "integer" && NegativeDigits.IsMatch(text) => text,
            ColumnType.Array when text == "{}" => "[]",
            _ => null,
        };
    }

    private static bool IsWhole(ColumnType type) => type is ColumnType.SmallInt or ColumnType.Integer or ColumnType.BigInt;
}
