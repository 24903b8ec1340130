using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Tests.Sql;

/// <summary>Types to convert into each other, with typical values and those at the edges, as SQL.</summary>
internal static class PairedTypes
{
    private static readonly ColumnType s_color = new ColumnType.Enum(QualifiedName.InPublic("color"));

    public static IReadOnlyList<(ColumnType Type, string[] Values)> All { get; } =
    [
        (new ColumnType.SmallInt(), ["0", "1", "-32768", "32767"]),
        (new ColumnType.Integer(), ["0", "1", "16777217", "-2147483648", "2147483647"]),
        (new ColumnType.BigInt(), ["0", "1", "9007199254740993", "-9223372036854775808", "9223372036854775807"]),
        (new ColumnType.Numeric(), ["0", "1", "0.1", "12345678901234567890.123456789", "'NaN'", "'Infinity'"]),
        (new ColumnType.Numeric(10, 2), ["0", "1", "0.10", "99999999.99", "'NaN'"]),
        (new ColumnType.Numeric(5), ["0", "1", "99999"]),
        (new ColumnType.Numeric(1, 1), ["0", "0.9"]),
        (new ColumnType.Real(), ["0", "1", "0.1", "16777216", "3.4e38", "'NaN'", "'Infinity'"]),
        (new ColumnType.DoublePrecision(), ["0", "1", "0.1", "9007199254740991", "0.30000000000000004", "1e308", "'NaN'", "'-Infinity'"]),
        (new ColumnType.Boolean(), ["true", "false"]),
        (new ColumnType.Text(), ["'plain'", "''", "'it''s \\x \"q\"'", "'blanks  '", "'5'", "'{1}'"]),
        (new ColumnType.Varchar(), ["'plain'", "''", "'blanks  '"]),
        (new ColumnType.Varchar(10), ["'plain'", "''", "'ten chars.'", "'b  '"]),
        (new ColumnType.Varchar(60), ["'plain'", "repeat('x', 60)", "''"]),
        (new ColumnType.Char(), ["'x'"]),
        (new ColumnType.Char(12), ["'plain'", "''"]),
        (new ColumnType.Uuid(), ["'0b0e2d3e-1111-4222-8333-444455556666'"]),
        (new ColumnType.Json(), ["'{\"b\": 1,  \"a\": 2}'", "'5'", "'\"text\"'", "'null'"]),
        (new ColumnType.Jsonb(), ["'{\"b\": 1, \"a\": 2}'", "'5.5'", "'\"text\"'", "'true'"]),
        (new ColumnType.Bytea(), ["'\\x00ff'", "'plain'"]),
        (new ColumnType.Date(), ["'2024-02-29'", "'0044-03-15 BC'", "'infinity'"]),
        (new ColumnType.Time(), ["'10:11:12.123456'", "'00:00'", "'24:00'"]),
        (new ColumnType.Time(Precision: 3), ["'10:11:12.123'"]),
        (new ColumnType.Time(WithTimeZone: true), ["'10:11:12.123456+02'", "'23:30-05'"]),
        (new ColumnType.Timestamp(), ["'2024-02-29 10:11:12.123456'", "'2024-03-10 02:30:00'", "'infinity'"]),
        (new ColumnType.Timestamp(Precision: 3), ["'2024-02-29 10:11:12.123'"]),
        (new ColumnType.Timestamp(WithTimeZone: true), ["'2024-02-29 10:11:12.123456+00'", "'2024-11-03 05:30:00+00'", "'2024-11-03 06:30:00+00'", "'-infinity'"]),
        (new ColumnType.Timestamp(WithTimeZone: true, Precision: 3), ["'2024-02-29 23:59:59.999+00'"]),
        (new ColumnType.Interval(), ["'1 month'", "'3 days 04:05:06.123456'", "'04:05'"]),
        (new ColumnType.Interval("day to minute"), ["'3 days 04:05'"]),
        (new ColumnType.Interval(Precision: 2), ["'1 month 00:00:01.25'"]),
        (new ColumnType.Inet(), ["'192.168.1.5'", "'10.1.2.3/8'", "'::1'"]),
        (new ColumnType.Cidr(), ["'192.168.1.0/24'", "'10.0.0.0/8'"]),
        (new ColumnType.MacAddr(), ["'08:00:2b:01:02:03'"]),
        (new ColumnType.MacAddr8(), ["'08:00:2b:01:02:03:04:05'"]),
        (new ColumnType.Point(), ["'(1,2.5)'"]),
        (new ColumnType.Line(), ["'{1,2,3}'"]),
        (new ColumnType.Bit(), ["B'1'", "B'0'"]),
        (new ColumnType.Bit(8), ["B'10000001'", "B'00000000'"]),
        (new ColumnType.Bit(40), ["repeat('10', 20)::bit(40)"]),
        (s_color, ["'red'", "'green'"]),
        (new ColumnType.Enum(QualifiedName.InPublic("shade")), ["'red'", "'blue'"]),
        (new ColumnType.Array(new ColumnType.Integer()), ["'{}'", "'{1,NULL,2147483647}'"]),
        (new ColumnType.Array(new ColumnType.Real()), ["'{0.1,16777216}'"]),
        (new ColumnType.Array(new ColumnType.Numeric()), ["'{0.1,12345678901234567890.5}'"]),
        (new ColumnType.Array(new ColumnType.Text()), ["'{}'", "array['a,b', 'it''s', NULL, '']"]),
        (new ColumnType.Array(new ColumnType.Varchar(10)), ["'{abc}'"]),
        (new ColumnType.Array(new ColumnType.Boolean()), ["'{true,false}'"]),
        (new ColumnType.Array(new ColumnType.Timestamp(WithTimeZone: true)), ["'{\"2024-11-03 05:30:00+00\"}'"]),
        (new ColumnType.Array(new ColumnType.Timestamp()), ["'{\"2024-02-29 10:11:12.123456\"}'"]),
        (new ColumnType.Array(s_color), ["'{red,green}'"]),
        (new ColumnType.Array(new ColumnType.Uuid()), ["'{0b0e2d3e-1111-4222-8333-444455556666}'"]),
        (new ColumnType.Custom("xml"), ["'<a>1</a>'"]),
        (new ColumnType.Custom("money"), ["12.5::numeric::money"]),
        (new ColumnType.Custom("int8range"), ["'[1,5)'"]),
    ];

    /// <summary>The text of a value, by which it is compared.</summary>
    public static string TextOf(string value, ColumnType type) => type is ColumnType.Char ? $"rtrim(({value})::text)" : $"({value})::text";

    /// <summary>The value of column <c>c</c> in the type that it had, by PostgreSQL's own conversions.</summary>
    public static string Back(ColumnType now, ColumnType before) => Back(now is ColumnType.Char ? "rtrim(c::text)" : "c", now, before);

    private static string Back(string value, ColumnType now, ColumnType before)
    {
        var type = SqlTypes.ToSql(before);
        return (now, before) switch
        {
            (ColumnType.Array array, not ColumnType.Array) => Back($"({value})[1]", array.Element, before),
            (ColumnType.Json or ColumnType.Jsonb, ColumnType.Json or ColumnType.Jsonb) => $"({value})::{type}",
            (ColumnType.Json or ColumnType.Jsonb, ColumnType.Array { Element: var element }) =>
                $"case when c is not null then (select coalesce(array_agg(x::{SqlTypes.ToSql(element)} order by i), '{{}}') from jsonb_array_elements_text(c::jsonb) with ordinality as e(x, i)) end",
            (ColumnType.Json or ColumnType.Jsonb, _) => $"(({value}) #>> '{{}}')::{type}",
            (ColumnType.Timestamp { WithTimeZone: false }, ColumnType.Timestamp { WithTimeZone: true }) => $"({value}) at time zone 'UTC'",
            (ColumnType.Timestamp { WithTimeZone: true }, ColumnType.Timestamp { WithTimeZone: false } or ColumnType.Date) => $"(({value}) at time zone 'UTC')::{type}",
            (ColumnType.Interval, ColumnType.Time) => $"({value})::text::{type}",
            (ColumnType.Array, ColumnType.Array { Element: ColumnType.Boolean }) when KnownTypes.IsNumber(KnownTypes.Innermost(now)) => $"({value})::integer[]::{type}",
            (_, ColumnType.Boolean) when KnownTypes.IsNumber(now) => $"({value} <> 0)",
            (_, ColumnType.Custom) or (ColumnType.Custom, _) => $"({value})::text::{type}",
            _ => $"({value})::{type}",
        };
    }
}
