using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>The <c>default</c> property of a column.</summary>
internal static class SnapshotDefaults
{
    /// <summary>A JSON number, boolean or null for such defaults, otherwise the SQL as text.</summary>
    public static JsonValue? Write(Column column) => DefaultText.Of(column) switch
    {
        null => null,
        { Kind: ColumnDefaultKind.Null } => new JsonValue.Null(),
        { Kind: ColumnDefaultKind.Number } value => new JsonValue.Number(value.Sql),
        { Kind: ColumnDefaultKind.Boolean } value => value.Sql == "true" ? JsonValue.True : JsonValue.False,
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

    private static ColumnDefault ReadText(string text, ColumnType type)
    {
        var end = text.LastIndexOf('\'');
        if (text.Length < 2 || text[0] != '\'' || end == 0 || !IsCast(text.Substring(end + 1)))
            return new ColumnDefault(ColumnDefaultKind.Expression, text);
        var content = text.Substring(1, end - 1);
        var isEscaped = content.Replace("''", string.Empty).IndexOf('\'') < 0;
        if (DefaultText.IsStructured(type))
            return new ColumnDefault(ColumnDefaultKind.Literal, "'" + content.Replace("'", "''") + "'" + text.Substring(end + 1));
        return new ColumnDefault(isEscaped ? ColumnDefaultKind.Literal : ColumnDefaultKind.Expression, text);
    }

    private static bool IsCast(string rest) => rest is "" or "::json" or "::jsonb";
}
