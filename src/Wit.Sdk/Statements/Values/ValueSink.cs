using NpgsqlTypes;

namespace Wit.Sdk.Statements.Values;

/// <summary>Takes the values that would become the parameters of a statement.</summary>
internal abstract class ValueSink
{
    /// <summary>Takes the next value, as <see cref="StatementParameters"/> would.</summary>
    public abstract void Add<T>(T value, NpgsqlDbType type);

    /// <inheritdoc cref="Add{T}(T, NpgsqlDbType)"/>
    public abstract void Add<T>(T value, string dataTypeName);
}
