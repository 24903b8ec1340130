using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>The column types of pg-core, one line each.</summary>
internal static class ColumnWords
{
    private static readonly string[] s_none = [];
    private static readonly string[] s_mode = ["mode"];
    private static readonly string[] s_length = ["length", "enum"];
    private static readonly string[] s_numeric = ["precision", "scale", "mode"];
    private static readonly string[] s_time = ["precision", "withTimezone"];
    private static readonly string[] s_timestamp = ["precision", "withTimezone", "mode"];
    private static readonly string[] s_dimensions = ["dimensions"];

    public static IReadOnlyList<ColumnWord> Types { get; } =
    [
        new("smallint", s_none, ColumnTraits.Identity, _ => new ColumnType.SmallInt()),
        new("integer", s_none, ColumnTraits.Identity, _ => new ColumnType.Integer()),
        new("bigint", s_mode, ColumnTraits.Identity, _ => new ColumnType.BigInt()) { Modes = ["bigint", "number"] },
        new("smallserial", s_none, ColumnTraits.Serial, _ => new ColumnType.SmallSerial()),
        new("serial", s_none, ColumnTraits.Serial, _ => new ColumnType.Serial()),
        new("bigserial", s_mode, ColumnTraits.Serial, _ => new ColumnType.BigSerial()) { Modes = ["bigint", "number"] },
        new("boolean", s_none, ColumnTraits.None, _ => new ColumnType.Boolean()),
        new("numeric", s_numeric, ColumnTraits.None, MakeNumeric) { Modes = ["string", "number", "bigint"] },
        new("decimal", s_numeric, ColumnTraits.None, MakeNumeric) { Modes = ["string", "number", "bigint"] },
        new("real", s_none, ColumnTraits.None, _ => new ColumnType.Real()),
        new("doublePrecision", s_none, ColumnTraits.None, _ => new ColumnType.DoublePrecision()),
        new("text", ["enum"], ColumnTraits.None, _ => new ColumnType.Text()),
        new("varchar", s_length, ColumnTraits.None, options => new ColumnType.Varchar(options.Int("length"))),
        new("char", s_length, ColumnTraits.None, options => new ColumnType.Char(options.Int("length"))),
        new("uuid", s_none, ColumnTraits.Uuid, _ => new ColumnType.Uuid()),
        new("json", s_none, ColumnTraits.None, _ => new ColumnType.Json()),
        new("jsonb", s_none, ColumnTraits.None, _ => new ColumnType.Jsonb()),
        new("bytea", s_none, ColumnTraits.None, _ => new ColumnType.Bytea()),
        new("date", s_mode, ColumnTraits.Time, _ => new ColumnType.Date()) { Modes = ["string", "date"] },
        new("time", s_time, ColumnTraits.Time, options => new ColumnType.Time(options.Flag("withTimezone"), options.Int("precision"))),
        new("timestamp", s_timestamp, ColumnTraits.Time, options => new ColumnType.Timestamp(options.Flag("withTimezone"), options.Int("precision")))
        {
            Modes = ["date", "string"],
        },
        new("interval", ["fields", "precision"], ColumnTraits.None, MakeInterval),
        new("inet", s_none, ColumnTraits.None, _ => new ColumnType.Inet()),
        new("cidr", s_none, ColumnTraits.None, _ => new ColumnType.Cidr()),
        new("macaddr", s_none, ColumnTraits.None, _ => new ColumnType.MacAddr()),
        new("macaddr8", s_none, ColumnTraits.None, _ => new ColumnType.MacAddr8()),
        new("point", s_mode, ColumnTraits.None, _ => new ColumnType.Point()) { Modes = ["tuple", "xy"] },
        new("line", s_mode, ColumnTraits.None, _ => new ColumnType.Line()) { Modes = ["tuple", "abc"] },
        new("bit", s_dimensions, ColumnTraits.None, options => new ColumnType.Bit(options.Int("dimensions"))),
        new("vector", s_dimensions, ColumnTraits.None, options => new ColumnType.Vector(options.Int("dimensions"))),
        new("halfvec", s_dimensions, ColumnTraits.None, options => new ColumnType.HalfVector(options.Int("dimensions"))),
        new("sparsevec", s_dimensions, ColumnTraits.None, options => new ColumnType.SparseVector(options.Int("dimensions"))),

        // Drizzle writes geometry(point) whatever the options say.
        new("geometry", ["type", "mode", "srid"], ColumnTraits.None, _ => new ColumnType.Geometry()) { Modes = ["tuple", "xy"] },
    ];

    public static IEnumerable<Word> All { get; } =
    [
        .. Types.Select(word => new Word(word.Name, Words.PgCore, new NativeValue(word.Name, word.Build))),
        new Word("customType", Words.PgCore, new NativeValue("customType", MakeCustomType)),
    ];

    /// <summary>The functions as an object: what <c>(t) =&gt; ({ id: t.uuid() })</c> is given.</summary>
    public static ObjectValue Builders()
    {
        var builders = new ObjectValue();
        foreach (var word in All)
            builders.Set(word.Name, word.Value);
        return builders;
    }

    /// <summary>The column that an enum makes when it is called.</summary>
    public static Value OfEnum(EnumValue type, Invocation call)
    {
        if (call[0] is UnknownValue)
            return call[0];
        var name = call[0] is StringValue text ? text.Value : string.Empty;
        return new ColumnBuilderValue(type.Name, name, new ColumnType.Enum(type.QualifiedName), ColumnTraits.None, call.Origin) { OfEnum = type };
    }

    private static ColumnType.Numeric MakeNumeric(OptionReader options)
    {
        var precision = options.Int("precision");
        var scale = options.Int("scale");
        return new ColumnType.Numeric(precision, precision is null ? null : scale);
    }

    private static ColumnType.Interval MakeInterval(OptionReader options) =>
        new(options.Text("fields") is { Length: > 0 } fields ? fields : null, options.Int("precision") is { } precision and not 0 ? precision : null);

    /// <summary>A type of the schema's own: its SQL is what <c>dataType(options)</c> returns.</summary>
    private static Value MakeCustomType(Invocation call)
    {
        if (call[0] is not ObjectValue definition || definition.GetProperty("dataType") is not { } dataType)
        {
            call.Evaluator.ReportWrongKind(call[0], call.OriginOf(0), "What customType takes", "an object with a function 'dataType'");
            return new UnknownValue(Cause.Told);
        }

        return new NativeValue("customType", column => MakeCustomColumn(column, dataType));
    }

    private static Value MakeCustomColumn(Invocation call, Value dataType)
    {
        var name = call[0] is StringValue text ? text.Value : string.Empty;
        var options = call[0] is ObjectValue ? call[0] : call[1];
        var sql = call.Evaluator.CallFunction(dataType, call.Origin, options);
        if (sql is StringValue { Value: { Length: > 0 } type })
            return new ColumnBuilderValue("customType", name, new ColumnType.Custom(type), ColumnTraits.None, call.Origin);
        call.Evaluator.ReportWrongKind(sql, call.Origin, "The result of 'dataType' of a customType", "a string");
        return new UnknownValue(Cause.Told);
    }
}
