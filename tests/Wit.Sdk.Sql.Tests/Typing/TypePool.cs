using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Tests.Typing;

/// <summary>The types that expressions are drawn from, and the rules over them.</summary>
internal sealed class TypePool
{
    private static readonly string[] s_names =
    [
        "int2", "int4", "int8", "numeric", "float4", "float8", "money", "text", "varchar", "bpchar", "name", "char", "bool", "bytea", "uuid", "date", "time", "timetz",
        "timestamp", "timestamptz", "interval", "json", "jsonb", "inet", "cidr", "macaddr", "bit", "varbit", "oid", "regclass", "regtype", "tsvector", "tsquery", "xml", "jsonpath",
        "int4range", "numrange", "tstzrange", "daterange", "int4multirange", "point", "box", "polygon", "lseg", "int4[]", "int8[]", "text[]", "varchar[]", "uuid[]", "numeric[]",
        "timestamptz[]", "jsonb[]", "oidvector", "int2vector", "record", "pg_lsn", "citext", "hstore", "ltree", "citext[]",
    ];

    public TypePool(int version)
    {
        Catalog = new PostgresCatalog(version, ["citext", "hstore", "ltree", "pg_trgm"]);
        Types = new CoreTypes(Catalog);
        Coercions = new Coercions(Types);
        var mood = SqlType.Enum("public", "mood", ["sad", "ok", "happy"]);
        All =
        [
            .. s_names.Select(Catalog.Type), Types.Unknown, Types.Unknown, Types.Unknown, mood, mood.ArrayType,
            SqlType.Domain("public", "email", Types.Text, -1, false), SqlType.Domain("public", "amount", Types.Numeric, 786438, true),
            SqlType.Composite("public", "pair", [new SqlField("a", Types.Int4), new SqlField("b", Types.Text)]),
        ];
    }

    public PostgresCatalog Catalog { get; }

    public CoreTypes Types { get; }

    public Coercions Coercions { get; }

    public SqlType[] All { get; }

    /// <summary>A value of a type; of the unknown type, a bare NULL.</summary>
    public string Value(SqlType type) => type == Types.Unknown ? "NULL" : type == Types.Record ? "ROW(1,2)"
        : type == Types.Record.ArrayType ? "ARRAY[ROW(1,2)]" : $"(NULL::{TypeModifiers.Format(type)})";

    /// <summary>A failure as the server reports it.</summary>
    public static string Code(ResolutionFailure failure) => failure switch
    {
        ResolutionFailure.NotFound => "42883",
        ResolutionFailure.Ambiguous => "42725",
        ResolutionFailure.Undetermined => "42804",
        _ => throw new ArgumentOutOfRangeException(nameof(failure), failure, "it is no failure"),
    };
}
