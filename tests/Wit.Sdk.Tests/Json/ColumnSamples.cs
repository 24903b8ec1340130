namespace Wit.Sdk.Tests.Json;

/// <summary>A JSON value for each patchable column of <c>things</c>, and the column's text in PostgreSQL afterwards.</summary>
internal static class ColumnSamples
{
    /// <summary>Columns that take null, too.</summary>
    public static readonly (string Property, string Column, string Json, string Text)[] Nullable =
    [
        ("small", "small", "-7", "-7"),
        ("big", "big", "9007199254740993", "9007199254740993"),
        ("price", "price", "12345.67", "12345.67"),
        ("single", "single", "1.5", "1.5"),
        ("double", "double", "0.1", "0.1"),
        ("flag", "flag", "true", "true"),
        ("code", "code", "\"abc\"", "abc"),
        ("title", "title", "\"Ünïcode \\\"x\\\"\"", "Ünïcode \"x\""),
        ("key", "key", "\"7d444840-9dc0-11d1-b245-5ffdce74fad2\"", "7d444840-9dc0-11d1-b245-5ffdce74fad2"),
        ("day", "day", "\"2026-02-28\"", "2026-02-28"),
        ("clock", "clock", "\"13:14:15\"", "13:14:15"),
        ("clockTz", "clock_tz", "\"0001-01-02T13:14:15+02:00\"", "13:14:15+02"),
        ("localAt", "local_at", "\"2026-02-28T13:14:15.123456\"", "2026-02-28 13:14:15.123456"),
        ("at", "at", "\"2026-02-28T13:14:15.5+02:00\"", "2026-02-28 11:14:15.5+00"),
        ("period", "period", "\"1.02:03:04\"", "1 day 02:03:04"),
        ("plainJson", "plain_json", "{\"a\":[1,null]}", "{\"a\":[1,null]}"),
        ("plainJsonb", "plain_jsonb", "{\"a\":[1,null]}", "{\"a\": [1, null]}"),
        ("moreSettings", "more_settings", "{\"theme\":\"dark\",\"fontSize\":12}", "{\"theme\": \"dark\", \"fontSize\": 12}"),
        ("blob", "blob", "\"AAEC/w==\"", "\\x000102ff"),
        ("search", "search", "\"'cat' 'sat'\"", "'cat' 'sat'"),
        ("range", "range", "\"[1,5)\"", "[1,5)"),
        ("address", "address", "\"2001:db8::1\"", "2001:db8::1/128"),
        ("network", "network", "\"10.1.0.0/16\"", "10.1.0.0/16"),
        ("mac", "mac", "\"08:00:2b:01:02:03\"", "08:00:2b:01:02:03"),
        ("mac8", "mac8", "\"08:00:2b:01:02:03:04:05\"", "08:00:2b:01:02:03:04:05"),
        ("place", "place", "{\"x\":1.5,\"y\":-2}", "(1.5,-2)"),
        ("border", "border", "{\"a\":1,\"b\":2,\"c\":3}", "{1,2,3}"),
        ("bitFlag", "bit_flag", "true", "1"),
        ("bits", "bits", "\"10100101\"", "10100101"),
        ("mood", "mood", "\"in_review\"", "in_review"),
        ("moods", "moods", "[\"on hold\",\"closed\"]", "{\"on hold\",closed}"),
        ("numbers", "numbers", "[3,1,2]", "{3,1,2}"),
        ("keys", "keys", "[\"7d444840-9dc0-11d1-b245-5ffdce74fad2\"]", "{7d444840-9dc0-11d1-b245-5ffdce74fad2}"),
        ("days", "days", "[\"2026-02-28\",\"2026-03-01\"]", "{2026-02-28,2026-03-01}"),
        ("times", "times", "[\"2026-02-28T13:14:15+00:00\"]", "{\"2026-02-28 13:14:15+00\"}"),
        ("addresses", "addresses", "[\"10.0.0.1\",\"::1\"]", "{10.0.0.1,::1}"),
        ("networks", "networks", "[\"10.0.0.0/8\"]", "{10.0.0.0/8}"),
        ("documents", "documents", "[{\"a\":1},[2]]", "{\"{\\\"a\\\": 1}\",[2]}"),
        ("matrix", "matrix", "[[1,2],[3,4]]", "{{1,2},{3,4}}"),
    ];

    /// <summary>Columns that refuse null.</summary>
    public static readonly (string Property, string Column, string Json, string Text)[] NotNull =
    [
        ("name", "name", "\"Ann\"", "Ann"),
        ("state", "state", "\"on hold\"", "on hold"),
        ("settings", "settings", "{\"theme\":\"dark\",\"fontSize\":12}", "{\"theme\": \"dark\", \"fontSize\": 12}"),
        ("document", "document", "{\"a\":{\"b\":[true]}}", "{\"a\": {\"b\": [true]}}"),
        ("tags", "tags", "[\"x\",\"y\"]", "{x,y}"),
        ("picture", "picture", "\"AQI=\"", "\\x0102"),
        ("count", "count", "0", "0"),
    ];

    public static IEnumerable<(string Property, string Column, string Json, string Text)> All => [.. NotNull, .. Nullable];
}
