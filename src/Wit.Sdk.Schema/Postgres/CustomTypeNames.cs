using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Postgres;

/// <summary>The types that drizzle-kit recognizes by their SQL when it writes a default, whichever builder a column was made with.</summary>
internal static class CustomTypeNames
{
    /// <summary>The type that a custom type's SQL names; the type itself where drizzle-kit does not recognize it.</summary>
    public static ColumnType Known(ColumnType type)
    {
        if (type is not ColumnType.Custom { Sql: var sql })
            return type;
        var name = sql.ToLowerInvariant();
        return name switch
        {
            "json" => new ColumnType.Json(),
            "jsonb" => new ColumnType.Jsonb(),
            "date" => new ColumnType.Date(),
            "timestamp" => new ColumnType.Timestamp(WithTimeZone: false, Precision: null),
            _ when ElementOf(name) is { } element => new ColumnType.Array(Known(new ColumnType.Custom(element)), null),
            _ => type,
        };
    }

    /// <summary>The type before the brackets of an array, of any number of dimensions; null if there are none.</summary>
    private static string? ElementOf(string name)
    {
        var open = name.IndexOf('[');
        var close = open < 0 ? -1 : name.IndexOf(']', open);
        return close > 0 && name.Substring(open + 1, close - open - 1).All(character => character is >= '0' and <= '9') ? name.Substring(0, open) : null;
    }
}
