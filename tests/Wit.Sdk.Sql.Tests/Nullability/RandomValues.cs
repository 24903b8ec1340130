using Wit.Sdk.Testing;

namespace Wit.Sdk.Sql.Tests.Nullability;

/// <summary>Draws values of the types of a server as texts. They come from small pools, so that rows match each other; arrays, rows and documents hold NULL, too.</summary>
internal sealed class RandomValues
{
    private const string TypesSql = """
        select t.oid::bigint, t.typname::text, t.typtype::text,
          coalesce(nullif(case when t.typcategory = 'A' then t.typelem else 0 end, 0), nullif(t.typbasetype, 0), r.rngsubtype, m.rngtypid, 0)::bigint,
          array(select enumlabel::text from pg_enum where enumtypid = t.oid order by enumsortorder),
          array(select atttypid::bigint from pg_attribute where attrelid = t.typrelid and attnum > 0 and not attisdropped order by attnum)
        from pg_type t left join pg_range r on r.rngtypid = t.oid left join pg_range m on m.rngmultitypid = t.oid
        """;

    private static readonly Dictionary<string, string[]> s_pools = new(StringComparer.Ordinal)
    {
        ["bool"] = ["t", "f"],
        ["int2"] = ["1", "2", "3", "0", "7"], ["int4"] = ["1", "2", "3", "0", "1000"], ["int8"] = ["1", "2", "3", "0", "9"], ["oid"] = ["1", "2", "1259", "0"],
        ["float4"] = ["0.5", "1", "2", "0"], ["float8"] = ["0.5", "1", "0", "0.25"], ["numeric"] = ["1", "2.5", "0", "10"], ["money"] = ["1", "2.50"],
        ["text"] = ["a", "b", "", "a@b", "c@d", "x y", "1", "day", "UTC", "{}"], ["varchar"] = ["a", "b", "", "x y"], ["bpchar"] = ["A1", "B2", "a", ""], ["name"] = ["a", "b"], ["char"] = ["a", "b"],
        ["uuid"] = ["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002", "019a0000-0000-7000-8000-000000000003"],
        ["date"] = ["2026-01-01", "2026-01-02", "2026-02-01", "infinity"], ["time"] = ["08:00", "10:00"], ["timetz"] = ["08:00+00", "10:00+01"],
        ["timestamp"] = ["2026-01-01", "2026-01-02 10:00", "infinity"], ["timestamptz"] = ["2026-01-01", "2026-01-02 10:00", "2026-02-01", "infinity"],
        ["interval"] = ["1 hour", "2 days", "1 mon", "0"],
        ["json"] = ["{}", "{\"a\":1}", "[1,null]", "null", "[]", "\"x\""],
        ["jsonb"] = ["{}", "{\"a\":1,\"theme\":null}", "[1,null]", "null", "[{\"id\":1,\"a\":2,\"email\":\"a@b\",\"name\":\"b\"}]", "\"x\"", "{\"parts\":[{\"id\":null}],\"items\":[],\"tags\":[\"new\"]}"],
        ["jsonpath"] = ["$", "$.a", "$[*]", "$.a > 1"], ["xml"] = ["<a/>", "<a b=\"1\">x</a>"], ["bytea"] = ["\\x", "\\x00ff"], ["bit"] = ["10101010"], ["varbit"] = ["101", ""],
        ["inet"] = ["10.0.0.1", "10.0.0.0/8", "::1"], ["cidr"] = ["10.0.0.0/8"], ["macaddr"] = ["08:00:2b:01:02:03"], ["macaddr8"] = ["08:00:2b:01:02:03:04:05"],
        ["point"] = ["(0,0)", "(1,2)"], ["box"] = ["(0,0),(1,1)"], ["circle"] = ["<(0,0),1>"], ["line"] = ["{1,2,3}"], ["lseg"] = ["[(0,0),(1,1)]", "[(0,1),(1,0)]"],
        ["path"] = ["((0,0),(1,1))", "[(0,0),(1,1)]"], ["polygon"] = ["((0,0),(1,1),(1,0))"], ["tsvector"] = ["a b", ""], ["tsquery"] = ["a & b", "a", ""], ["pg_lsn"] = ["0/0", "1/1"],
        ["regclass"] = ["pg_class"], ["regtype"] = ["int4"], ["regproc"] = ["now"], ["regrole"] = ["postgres"], ["xid"] = ["1"], ["cid"] = ["1"], ["tid"] = ["(0,1)"], ["xid8"] = ["1"], ["refcursor"] = ["c"],
    };

    private readonly Dictionary<uint, ServerType> _types;
    private readonly Random _random;

    private RandomValues(Dictionary<uint, ServerType> types, int seed) => (_types, _random) = (types, new Random(seed));

    /// <summary>Reads the types of a database.</summary>
    public static async Task<RandomValues> ReadAsync(TestDatabase database, int seed)
    {
        var types = new Dictionary<uint, ServerType>();
        await using var command = database.DataSource.CreateCommand(TypesSql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            types[(uint)reader.GetInt64(0)] = new ServerType(
                reader.GetString(1), reader.GetString(2)[0], (uint)reader.GetInt64(3), reader.GetFieldValue<string[]>(4), [.. reader.GetFieldValue<long[]>(5).Select(field => (uint)field)]);
        }

        return new RandomValues(types, seed);
    }

    /// <summary>Whether an event of a probability happens.</summary>
    public bool Happens(double probability) => _random.NextDouble() < probability;

    /// <summary>A value of a type; null for a type without a pool.</summary>
    public string? Of(uint oid)
    {
        var type = _types[oid];
        if (type.IsArray) return ArrayOf(type.Other);
        return type.Kind switch
        {
            'e' => Pick(type.Labels),
            'd' => Of(type.Other),
            'c' => $"({string.Join(',', type.Fields.Select(field => Happens(0.3) ? string.Empty : Quoted(Of(field))))})",
            'r' => RangeOf(type.Other),
            'm' => $"{{{RangeOf(_types[type.Other].Other)}}}",
            _ => s_pools.TryGetValue(type.Name, out var pool) ? Pick(pool) : null,
        };
    }

    private string Pick(string[] pool) => pool[_random.Next(pool.Length)];

    private string ArrayOf(uint element) => $"{{{string.Join(',', Enumerable.Range(0, _random.Next(4)).Select(_ => Happens(0.3) ? "NULL" : Quoted(Of(element))))}}}";

    // Bounds are compared as texts: the pools of bounds sort alike.
    private string RangeOf(uint bound)
    {
        if (Happens(0.2)) return "empty";
        string?[] bounds = [.. new[] { Of(bound), Of(bound) }.Where(value => value != "infinity").Order(StringComparer.Ordinal)];
        return $"[{(Happens(0.3) || bounds.Length == 0 ? string.Empty : Quoted(bounds[0]))},{(Happens(0.3) || bounds.Length < 2 ? string.Empty : Quoted(bounds[1]))})";
    }

    private static string Quoted(string? text) => "\"" + (text ?? string.Empty).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
