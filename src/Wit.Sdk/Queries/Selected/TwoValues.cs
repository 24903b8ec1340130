using Npgsql;
using Wit.Sdk.Generated.Sql;

namespace Wit.Sdk.Queries.Selected;

/// <summary>Reads two values of a row.</summary>
internal readonly struct TwoValues<T1, T2, TValues> : IRowReader<(T1, T2)>
    where TValues : struct, IValueReader
{
    public static (T1, T2) Read(NpgsqlDataReader reader) => (TValues.Read<T1>(reader, 0), TValues.Read<T2>(reader, 1));
}
