using System.Globalization;
using System.Text;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Script.Library.Json;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Sql;

/// <summary>
/// Writes values as SQL literals the way drizzle-kit writes defaults. Where its text would not be SQL (a quote in JSON, in an array),
/// the quote is doubled: the catalog that the schema means is the goal.
/// </summary>
internal static class DefaultRenderer
{
    /// <summary>The default that a value means for a column of a type; null if the type can't hold it.</summary>
    public static ColumnDefault? Render(Value value, ColumnType type) => RenderKnown(value, CustomTypeNames.Known(type));

    private static ColumnDefault? RenderKnown(Value value, ColumnType type) => value switch
    {
        NullValue when type is not (ColumnType.Json or ColumnType.Jsonb) => new ColumnDefault(ColumnDefaultKind.Null, "null"),
        _ when Literal(value, type, isParameter: false) is { } literal => new ColumnDefault(KindOf(value, type), literal),
        _ => null,
    };

    /// <summary>A value as a literal; null when it has none.</summary>
    /// <param name="value">The value, not null.</param>
    /// <param name="type">The type of the column.</param>
    /// <param name="isParameter">Whether it is compared with the column, rather than the column's default: then JSON is written as JSON even for a string.</param>
    public static string? Literal(Value value, ColumnType type, bool isParameter)
    {
        if (type is ColumnType.Json or ColumnType.Jsonb && (isParameter || value is not StringValue))
            return JsonText.Write(value) is { } json ? SqlText.QuoteLiteral(json) + (isParameter ? string.Empty : type is ColumnType.Json ? "::json" : "::jsonb") : null;
        return value switch
        {
            StringValue text => SqlText.QuoteLiteral(text.Value),
            BooleanValue or NumberValue or BigIntValue => ((Primitive)value).ToText(),
            DateValue date => SqlText.QuoteLiteral(isParameter ? date.ToIsoText() : DateText(date, type)),
            ArrayValue array when type is ColumnType.Array => ArrayText(array, ElementOf(type)) is { } elements ? SqlText.QuoteLiteral(elements) : null,
            ArrayValue or ObjectValue => Shape(value, type) is { } shape ? SqlText.QuoteLiteral(shape) : null,
            _ => null,
        };
    }

    private static ColumnDefaultKind KindOf(Value value, ColumnType type) => value switch
    {
        _ when type is ColumnType.Json or ColumnType.Jsonb => ColumnDefaultKind.Literal,
        BooleanValue => ColumnDefaultKind.Boolean,
        NumberValue or BigIntValue => ColumnDefaultKind.Number,
        _ => ColumnDefaultKind.Literal,
    };

    private static ColumnType ElementOf(ColumnType type)
    {
        while (type is ColumnType.Array array)
            type = array.Element;
        return type;
    }

    private static string DateText(DateValue date, ColumnType type) => type switch
    {
        ColumnType.Date => date.Utc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnType.Timestamp { WithTimeZone: false, Precision: null } => date.Utc.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture),
        _ => date.ToIsoText(),
    };

    /// <summary>
    /// An array as drizzle-kit writes it, which leaves quotes and backslashes within strings as they are. With a quote, or a backslash before the closing
    /// one, its text is not an array: then both are escaped.
    /// </summary>
    private static string? ArrayText(ArrayValue array, ColumnType element) => ArrayText(array, element, escape: BreaksQuotes(array));

    private static bool BreaksQuotes(ArrayValue array) => array.Items.Any(item =>
        item is ArrayValue inner ? BreaksQuotes(inner) : item is ObjectValue || (item is StringValue text && BreaksQuotes(text.Value)));

    private static bool BreaksQuotes(string text) => text.IndexOf('"') >= 0 || (text.Length - text.TrimEnd('\\').Length) % 2 == 1;

    private static string? ArrayText(ArrayValue array, ColumnType element, bool escape)
    {
        var text = new StringBuilder("{");
        foreach (var item in array.Items)
        {
            if (text.Length > 1)
                text.Append(',');
            if (ElementText(item, element, escape) is not { } part)
                return null;
            text.Append(part);
        }

        return text.Append('}').ToString();
    }

    private static string? ElementText(Value item, ColumnType element, bool escape) => item switch
    {
        NumberValue or BigIntValue or BooleanValue => ((Primitive)item).ToText(),
        ArrayValue inner => ArrayText(inner, element, escape),
        DateValue date => Quoted(DateText(date, element), escape),
        StringValue text => Quoted(text.Value, escape),
        NullValue => "\"null\"",
        ObjectValue => JsonText.Write(item) is { } json ? Quoted(json, escape) : null,
        _ => null,
    };

    private static string Quoted(string text, bool escape) =>
        "\"" + (escape ? text.Replace("\\", "\\\\").Replace("\"", "\\\"") : text) + "\"";

    /// <summary>Points, lines and vectors, which Drizzle takes as arrays and objects.</summary>
    private static string? Shape(Value value, ColumnType type)
    {
        var open = type switch
        {
            ColumnType.Point => ("(", ")"),
            ColumnType.Line => ("{", "}"),
            ColumnType.Vector or ColumnType.HalfVector => ("[", "]"),
            ColumnType.Geometry => ("point(", ")"),
            _ => (string.Empty, string.Empty),
        };
        if (open.Item1.Length == 0)
            return null;
        var numbers = value switch
        {
            ArrayValue array => array.Items,
            ObjectValue members => members.Properties.Select(property => property.Value).ToList(),
            _ => [],
        };
        if (numbers.Count == 0 || numbers.Any(number => number is not NumberValue))
            return null;
        var separator = type is ColumnType.Geometry ? " " : ",";
        return open.Item1 + string.Join(separator, numbers.Select(number => ((NumberValue)number).ToText())) + open.Item2;
    }
}
