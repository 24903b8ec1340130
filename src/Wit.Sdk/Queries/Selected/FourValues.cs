using Npgsql;
using Wit.Sdk.Generated.Sql;

namespace Wit.Sdk.Queries.Selected;

/// <summary>Reads four values of a row.</summary>
internal readonly struct FourValues<T1, T2, T3, T4, TValues> : IRowReader<(T1, T2, T3, T4)>
    where TValues : struct, IValueReader
{
    public static (T1, T2, T3, T4) Read(NpgsqlDataReader reader) => (TValues.Read<T1>(reader, 0), TValues.Read<T2>(reader, 1), TValues.Read<T3>(reader, 2), TValues.Read<T4>(reader, 3));
}
