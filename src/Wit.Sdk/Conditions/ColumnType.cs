using NpgsqlTypes;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Conditions;

/// <summary>How values of a column become parameters.</summary>
/// <param name="Type">The type, where <see cref="NpgsqlDbType"/> has a name for it.</param>
/// <param name="Name">Its name in the database; null where <paramref name="Type"/> names it.</param>
/// <param name="Bind">Adds a value that is not sent as it is; null for all others.</param>
internal readonly record struct ColumnType<T>(NpgsqlDbType Type, string? Name = null, Action<StatementParameters, T>? Bind = null)
{
    public void Add(StatementParameters parameters, T value)
    {
        if (Bind is not null)
            Bind(parameters, value);
        else if (Name is not null)
            parameters.Add(value, Name);
        else
            parameters.Add(value, Type);
    }
}
