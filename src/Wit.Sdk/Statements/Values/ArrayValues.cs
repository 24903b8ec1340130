using System.Text;
using NpgsqlTypes;

namespace Wit.Sdk.Statements.Values;

/// <summary>Values of one column that go to the server together, as one parameter of the array of its type.</summary>
/// <param name="capacity">The number of values.</param>
internal sealed class ArrayValues(int capacity) : ValueSink
{
    private object? _items;
    private Action<StatementParameters>? _addArray;
    private int _count;

    /// <summary>Whether Npgsql takes an array of them. It does not of bits, JSON, shapes and the types of extensions.</summary>
    public bool IsArray { get; private set; } = true;

    /// <inheritdoc/>
    public override void Add<T>(T value, NpgsqlDbType type)
    {
        Keep(value);
        IsArray &= IsElement(type);
        _addArray ??= type == NpgsqlDbType.Unknown
            ? parameters => parameters.Add(Text((T[])_items!), NpgsqlDbType.Unknown)
            : parameters => parameters.Add((T[])_items!, type | NpgsqlDbType.Array);
    }

    /// <inheritdoc/>
    public override void Add<T>(T value, string dataTypeName)
    {
        Keep(value);
        IsArray &= (Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)).IsEnum;
        _addArray ??= parameters => parameters.Add((T[])_items!, dataTypeName + "[]");
    }

    /// <summary>Adds the one parameter.</summary>
    public void AddTo(StatementParameters parameters) => _addArray!(parameters);

    private static bool IsElement(NpgsqlDbType type) => type is
        NpgsqlDbType.Unknown or NpgsqlDbType.Boolean or NpgsqlDbType.Smallint or NpgsqlDbType.Integer or NpgsqlDbType.Bigint or NpgsqlDbType.Real or NpgsqlDbType.Double
        or NpgsqlDbType.Numeric or NpgsqlDbType.Money or NpgsqlDbType.Text or NpgsqlDbType.Varchar or NpgsqlDbType.Char or NpgsqlDbType.Uuid or NpgsqlDbType.Bytea
        or NpgsqlDbType.Date or NpgsqlDbType.Time or NpgsqlDbType.TimeTz or NpgsqlDbType.Timestamp or NpgsqlDbType.TimestampTz or NpgsqlDbType.Interval
        or NpgsqlDbType.Inet or NpgsqlDbType.Cidr or NpgsqlDbType.MacAddr or NpgsqlDbType.MacAddr8 or NpgsqlDbType.Jsonb;

    /// <summary>An array in the server's own notation, whose type it finds by the column.</summary>
    private static string Text<T>(T[] items)
    {
        var text = new StringBuilder("{");
        foreach (var item in items)
        {
            text.Append(text.Length == 1 ? string.Empty : ",").Append('"')
                .Append($"{item}".Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        }

        return text.Append('}').ToString();
    }

    private void Keep<T>(T value) => ((T[])(_items ??= new T[capacity]))[_count++] = value;
}
