using System.Globalization;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Generators.Code.Columns;

/// <summary>Says in SQL what a function of Drizzle (<c>$defaultFn</c>, <c>$onUpdate</c>) gives in Node.</summary>
internal static class ClientValues
{
    // 32 random bytes. A random UUID has six bits that are none, which a hash of two of them spreads; the server's own random bytes are in an extension.
    private const string RandomBytes = "sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))";

    // RFC 9562, 5.7: the first 48 bits are milliseconds, and the version, 4 in a random UUID, is 7. It is made by the server, whose own uuidv7() is of PostgreSQL 18.
    private const string TimeOrderedUuid =
        "encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid";

    // A letter, and 23 letters or digits.
    private const string Cuid2 =
        $"chr(97 + get_byte(uuid_send(gen_random_uuid()), 0) % 26) || left(lower(translate(encode({RandomBytes}, 'base64'), '+/', '09')), 23)";

    /// <summary>The expression for a column of a type; null when there is no function, or when what it gives can't be known.</summary>
    public static string? ToSql(ClientValue? value, ColumnType type) => value?.Kind switch
    {
        ClientValueKind.Now => Now(CustomTypes.Resolve(type)),
        ClientValueKind.RandomUuid => CustomTypes.Resolve(type) is ColumnType.Uuid ? "gen_random_uuid()" : "gen_random_uuid()::text",
        ClientValueKind.TimeOrderedUuid => CustomTypes.Resolve(type) is ColumnType.Uuid ? TimeOrderedUuid : TimeOrderedUuid + "::text",
        ClientValueKind.NanoId when IsText(type) => NanoId(value.Length),
        ClientValueKind.Cuid2 when IsText(type) => Cuid2,
        ClientValueKind.Sql or ClientValueKind.Literal => value.Sql,
        _ => null,
    };

    private static bool IsText(ColumnType type) => CustomTypes.Resolve(type) is ColumnType.Text or ColumnType.Varchar or ColumnType.Char;

    private static string NanoId(int length) => $"left(translate(encode({RandomBytes}, 'base64'), '+/', '-_'), {length.ToString(CultureInfo.InvariantCulture)})";

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
