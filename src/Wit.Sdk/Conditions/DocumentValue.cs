using NpgsqlTypes;
using Wit.Sdk.Conditions;
using Wit.Sdk.Conditions.Columns;

namespace Wit.Sdk;

/// <summary>A value in a JSON document. Where the path leads to none, or to the <c>null</c> of JSON, it is NULL.</summary>
public sealed class DocumentValue
{
    private readonly TableColumn _column;
    private readonly string[] _path;

    internal DocumentValue(TableColumn column, string[] path) => (_column, _path) = (column, path);

    /// <summary>The value as a text: that of a text itself, the JSON of anything else.</summary>
    public TextColumn AsText() => new DocumentText(_column, _path);

    /// <summary>The value as a number, a boolean, an identifier or a time. A value that is none makes the statement fail.</summary>
    /// <typeparam name="T">The type: <c>short</c>, <c>int</c>, <c>long</c>, <c>float</c>, <c>double</c>, <c>decimal</c>, <c>bool</c>, <c>Guid</c>, <c>DateOnly</c> or <c>DateTimeOffset</c>.</typeparam>
    public Column<T> As<T>()
        where T : struct => TypeOf(typeof(T)) is var (cast, type)
        ? new FunctionColumn<T>(new DocumentText(_column, _path), "(", cast, new ColumnType<T>(type))
        : throw new NotSupportedException($"A value in JSON is not read as \"{typeof(T)}\": take it by AsText(), or as a number, a boolean, a Guid, a DateOnly or a DateTimeOffset.");

    private static (string Cast, NpgsqlDbType Type)? TypeOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int16 => (")::smallint", NpgsqlDbType.Smallint),
        TypeCode.Int32 => (")::integer", NpgsqlDbType.Integer),
        TypeCode.Int64 => (")::bigint", NpgsqlDbType.Bigint),
        TypeCode.Single => (")::real", NpgsqlDbType.Real),
        TypeCode.Double => (")::double precision", NpgsqlDbType.Double),
        TypeCode.Decimal => (")::numeric", NpgsqlDbType.Numeric),
        TypeCode.Boolean => (")::boolean", NpgsqlDbType.Boolean),
        _ when type == typeof(Guid) => (")::uuid", NpgsqlDbType.Uuid),
        _ when type == typeof(DateOnly) => (")::date", NpgsqlDbType.Date),
        _ when type == typeof(DateTimeOffset) => (")::timestamp with time zone", NpgsqlDbType.TimestampTz),
        _ => null,
    };
}
