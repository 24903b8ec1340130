using Npgsql;

namespace Wit.Sdk.Queries.Selected;

/// <summary>Reads one selected value. A struct, so that each kind of values gets code of its own.</summary>
internal interface IValueReader
{
    static abstract T Read<T>(NpgsqlDataReader reader, int ordinal);
}
