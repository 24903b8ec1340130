using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>How long the text of a value can be.</summary>
internal static class LongestText
{
    /// <summary>The number of characters; null if there is no limit, or it is unknown.</summary>
    public static int? Of(ColumnType type) => type switch
    {
        ColumnType.Varchar varchar => varchar.Length,
        ColumnType.Char character => character.Length ?? 1,
        ColumnType.Uuid => 36,
        ColumnType.Boolean => 5,
        ColumnType.SmallInt => 6,
        ColumnType.Integer => 11,
        ColumnType.BigInt => 20,
        ColumnType.Date => 13,
        ColumnType.MacAddr => 17,
        ColumnType.MacAddr8 => 23,
        ColumnType.Bit bits => bits.Dimensions ?? 1,
        _ => null,
    };
}
