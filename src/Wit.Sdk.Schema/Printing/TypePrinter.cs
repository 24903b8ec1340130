using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints the builder of a column: <c>varchar("name", { length: 80 })</c>.</summary>
/// <param name="model">The schema with names for TypeScript.</param>
/// <param name="imports">The words that the file takes from Drizzle.</param>
/// <param name="known">The types that the file declares already, by their SQL.</param>
/// <param name="taken">Names that a new type can't have.</param>
internal sealed class TypePrinter(SchemaModel model, ScriptImports imports, IReadOnlyDictionary<string, string>? known = null, IEnumerable<string>? taken = null)
{
    private readonly Dictionary<string, string> _customTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _customNames = new(taken ?? [], StringComparer.Ordinal);
    private readonly Dictionary<QualifiedName, string> _enums = model.Enums.ToDictionary(type => type.Name, type => type.ExportName);

    /// <summary>The declarations of the types that Drizzle has no builder for.</summary>
    public string Declarations() => string.Concat(_customTypes.Select(pair =>
        "const " + pair.Value + " = " + imports.Core("customType") + "<{ data: string }>({ dataType: () => " + ScriptText.Literal(pair.Key) + " });\n"));

    /// <summary>The declared types by their SQL.</summary>
    public IReadOnlyDictionary<string, string> Declared => _customTypes;

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
        ColumnType.Enum named when _enums.TryGetValue(named.Name, out var export) => (imports.Export(export), string.Empty),
        ColumnType.Enum named => (Custom(SqlText.QuoteQualified(named.Name)), string.Empty),
        ColumnType.Custom custom => (Custom(custom.Sql), string.Empty),
        ColumnType.BigInt => (imports.Builder("bigint"), "mode: \"number\""),
        ColumnType.BigSerial => (imports.Builder("bigserial"), "mode: \"number\""),
        ColumnType.Numeric numeric => (imports.Builder("numeric"), Options(("precision", numeric.Precision), ("scale", numeric.Scale))),
        ColumnType.Varchar varchar => (imports.Builder("varchar"), Options(("length", varchar.Length))),
        ColumnType.Char character => (imports.Builder("char"), Options(("length", character.Length))),
        ColumnType.Time time => (imports.Builder("time"), Join(Zone(time.WithTimeZone), Options(("precision", time.Precision)))),
        ColumnType.Timestamp timestamp => (imports.Builder("timestamp"), Join(Zone(timestamp.WithTimeZone), Options(("precision", timestamp.Precision)))),
        ColumnType.Interval interval => (imports.Builder("interval"),
            Join(interval.Fields is null ? string.Empty : "fields: " + ScriptText.Literal(interval.Fields), Options(("precision", interval.Precision)))),
        ColumnType.Bit bit => (imports.Builder("bit"), Options(("dimensions", bit.Dimensions))),
        ColumnType.Vector vector => (imports.Builder("vector"), Options(("dimensions", vector.Dimensions))),
        ColumnType.HalfVector vector => (imports.Builder("halfvec"), Options(("dimensions", vector.Dimensions))),
        ColumnType.SparseVector vector => (imports.Builder("sparsevec"), Options(("dimensions", vector.Dimensions))),
        ColumnType.Geometry => (imports.Builder("geometry"), "type: \"point\""),
        ColumnType.Bytea => (Custom("bytea"), string.Empty),
        ColumnType.DoublePrecision => (imports.Builder("doublePrecision"), string.Empty),
        _ => (imports.Builder(SqlTypes.ToSql(type)), string.Empty),
    };

    private string Custom(string sql)
    {
        if (known is not null && known.TryGetValue(sql, out var existing))
            return existing;
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
