using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation.Defaults;

/// <summary>The text of a default that is a quoted literal.</summary>
internal static class DefaultText
{
    /// <summary>The text between the quotes; null for every other default.</summary>
    public static string? Of(Column column)
    {
        if (column.Default is not { Kind: ColumnDefaultKind.Literal, Sql: var sql } || sql.Length < 2 || sql[0] != '\'')
            return null;
        var end = sql.LastIndexOf('\'');
        return end == 0 ? null : sql.Substring(1, end - 1).Replace("''", "'");
    }
}
