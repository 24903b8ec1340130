using Npgsql;
using Wit.Sdk.Generated.Sql;

namespace Wit.Sdk.Queries.Selected;

/// <summary>Reads three values of a row.</summary>
internal readonly struct ThreeValues<T1, T2, T3, TValues> : IRowReader<(T1, T2, T3)>
    where TValues : struct, IValueReader
{
    public static (T1, T2, T3) Read(NpgsqlDataReader reader) => (TValues.Read<T1>(reader, 0), TValues.Read<T2>(reader, 1), TValues.Read<T3>(reader, 2));
}
