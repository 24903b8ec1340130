using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Generators.Code;

/// <summary>Says in SQL what a function of Drizzle (<c>$defaultFn</c>, <c>$onUpdate</c>) gives in Node.</summary>
internal static class ClientValues
{
    /// <summary>The expression for a column of a type; null when there is no function, or when what it gives can't be known.</summary>
    public static string? ToSql(ClientValue? value, ColumnType type) => value?.Kind switch
    {
        ClientValueKind.Now => Now(CustomTypes.Resolve(type)),
        ClientValueKind.RandomUuid => CustomTypes.Resolve(type) is ColumnType.Uuid ? "gen_random_uuid()" : "gen_random_uuid()::text",
        ClientValueKind.Sql or ClientValueKind.Literal => value.Sql,
        _ => null,
    };

    /// <summary>The time of a deletion for a column of a type.</summary>
    public static string Time(ColumnType type) => Now(CustomTypes.Resolve(type));

    /// <summary>The current time as Drizzle would store it: in UTC where the type has no zone, in milliseconds where it is a number.</summary>
    private static string Now(ColumnType type) => type switch
    {
        ColumnType.Timestamp { WithTimeZone: true } => "now()",
        ColumnType.Timestamp => "(now() AT TIME ZONE 'utc')",
        ColumnType.Date => "(now() AT TIME ZONE 'utc')::date",
        ColumnType.BigInt or ColumnType.Integer or ColumnType.Numeric or ColumnType.DoublePrecision =>
            "(floor(extract(epoch FROM now()) * 1000))::" + SqlTypes.ToSql(type),
        ColumnType.Text or ColumnType.Varchar or ColumnType.Char => "to_char(now() AT TIME ZONE 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')",
        _ => "now()",
    };
}
