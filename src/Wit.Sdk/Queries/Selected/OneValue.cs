using Npgsql;
using Wit.Sdk.Generated.Sql;

namespace Wit.Sdk.Queries.Selected;

/// <summary>Reads the one value of a row.</summary>
internal readonly struct OneValue<T, TValues> : IRowReader<T>
    where TValues : struct, IValueReader
{
    public static T Read(NpgsqlDataReader reader) => TValues.Read<T>(reader, 0);
}
