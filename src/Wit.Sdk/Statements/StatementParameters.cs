using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Statements;

/// <summary>The positional parameters (<c>$1</c>, <c>$2</c> ...) of one statement, added in their order and without boxing.</summary>
public readonly struct StatementParameters
{
    private readonly NpgsqlParameterCollection? _parameters;
    private readonly ValueSink? _values;

    internal StatementParameters(NpgsqlParameterCollection parameters, JsonSerializerOptions? json) => (_parameters, Json) = (parameters, json);

    /// <summary>Collects the values in place of adding parameters.</summary>
    internal StatementParameters(ValueSink values, JsonSerializerOptions? json) => (_values, Json) = (values, json);

    /// <summary>How values are written as JSON; null is the web defaults.</summary>
    internal JsonSerializerOptions? Json { get; }

    /// <summary>Adds the next parameter.</summary>
    /// <typeparam name="T">The value's type; null of a reference or nullable type is NULL.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">The type of the column.</param>
    public void Add<T>(T value, NpgsqlDbType type)
    {
        if (_parameters is null)
        {
            _values!.Add(value, type);
            return;
        }

        _parameters.Add(value is null
            ? new NpgsqlParameter { NpgsqlDbType = type, Value = DBNull.Value }
            : new NpgsqlParameter<T> { NpgsqlDbType = type, TypedValue = UtcValues.Normalize(value, type) });
    }

    /// <summary>Adds the next parameter, of a type that <see cref="NpgsqlDbType"/> has no name for: an enum, a domain, an extension's type.</summary>
    /// <typeparam name="T">The value's type; null of a reference or nullable type is NULL.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="dataTypeName">The type's name in the database: <c>issue_state</c>, <c>audit.mood</c>, <c>issue_state[]</c>.</param>
    public void Add<T>(T value, string dataTypeName)
    {
        if (_parameters is null)
        {
            _values!.Add(value, dataTypeName);
            return;
        }

        _parameters.Add(value is null
            ? new NpgsqlParameter { DataTypeName = dataTypeName, Value = DBNull.Value }
            : new NpgsqlParameter<T> { DataTypeName = dataTypeName, TypedValue = UtcValues.Normalize(value) });
    }
}
