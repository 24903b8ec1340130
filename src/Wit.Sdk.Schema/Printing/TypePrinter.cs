using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints the builder of a column: <c>varchar("name", { length: 80 })</c>.</summary>
/// <param name="model">The schema with names for TypeScript.</param>
/// <param name="imports">The words that the file takes from Drizzle.</param>
internal sealed class TypePrinter(SchemaModel model, ScriptImports imports)
{
    private readonly Dictionary<string, string> _customTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _customNames = new(StringComparer.Ordinal);
    private readonly Dictionary<QualifiedName, string> _enums = model.Enums.ToDictionary(type => type.Name, type => type.ExportName);

    /// <summary>The declarations of the types that Drizzle has no builder for.</summary>
    public string Declarations() => string.Concat(_customTypes.Select(pair =>
        "const " + pair.Value + " = " + imports.Core("customType") + "<{ data: string }>({ dataType: () => " + ScriptText.Literal(pair.Key) + " });\n"));

    /// <summary>The builder with its arguments, and <c>.array()</c> for each dimension.</summary>
    public string Print(string name, ColumnType type)
    {
        var suffix = string.Empty;
        while (type is ColumnType.Array array)
        {
            suffix += array.Size is { } size ? ".array(" + Number(size) + ")" : ".array()";
            type = array.Element;
        }

        var (builder, options) = Builder(type);
        return builder + "(" + ScriptText.Literal(name) + (options.Length == 0 ? string.Empty : ", { " + options + " }") + ")" + suffix;
    }

    private (string Builder, string Options) Builder(ColumnType type) => type switch
    {
        ColumnType.Enum named when _enums.TryGetValue(named.Name, out var export) => (export, string.Empty),
        ColumnType.Enum named => (Custom(SqlText.QuoteQualified(named.Name)), string.Empty),
        ColumnType.Custom custom => (Custom(custom.Sql), string.Empty),
        ColumnType.BigInt => (imports.Core("bigint"), "mode: \"number\""),
        ColumnType.BigSerial => (imports.Core("bigserial"), "mode: \"number\""),
        ColumnType.Numeric numeric => (imports.Core("numeric"), Options(("precision", numeric.Precision), ("scale", numeric.Scale))),
        ColumnType.Varchar varchar => (imports.Core("varchar"), Options(("length", varchar.Length))),
        ColumnType.Char character => (imports.Core("char"), Options(("length", character.Length))),
        ColumnType.Time time => (imports.Core("time"), Join(Zone(time.WithTimeZone), Options(("precision", time.Precision)))),
        ColumnType.Timestamp timestamp => (imports.Core("timestamp"), Join(Zone(timestamp.WithTimeZone), Options(("precision", timestamp.Precision)))),
        ColumnType.Interval interval => (imports.Core("interval"),
            Join(interval.Fields is null ? string.Empty : "fields: " + ScriptText.Literal(interval.Fields), Options(("precision", interval.Precision)))),
        ColumnType.Bit bit => (imports.Core("bit"), Options(("dimensions", bit.Dimensions))),
        ColumnType.Vector vector => (imports.Core("vector"), Options(("dimensions", vector.Dimensions))),
        ColumnType.HalfVector vector => (imports.Core("halfvec"), Options(("dimensions", vector.Dimensions))),
        ColumnType.SparseVector vector => (imports.Core("sparsevec"), Options(("dimensions", vector.Dimensions))),
        ColumnType.Geometry => (imports.Core("geometry"), "type: \"point\""),
        ColumnType.Bytea => (Custom("bytea"), string.Empty),
        ColumnType.DoublePrecision => (imports.Core("doublePrecision"), string.Empty),
        _ => (imports.Core(SqlTypes.ToSql(type)), string.Empty),
    };

    private string Custom(string sql)
    {
        if (!_customTypes.TryGetValue(sql, out var name))
            _customTypes.Add(sql, name = ScriptNames.Free(_customNames, ScriptNames.Camel(sql, "custom") + "Type", string.Empty));
        return name;
    }

    private static string Options(params (string Name, int? Value)[] options) =>
        string.Join(", ", options.Where(option => option.Value is not null).Select(option => option.Name + ": " + Number(option.Value!.Value)));

    private static string Zone(bool withTimeZone) => withTimeZone ? "withTimezone: true" : string.Empty;

    private static string Join(params string[] options) => string.Join(", ", options.Where(option => option.Length > 0));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
