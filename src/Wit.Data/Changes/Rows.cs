using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Data.Changes;

/// <summary>Reads a row within a wider one.</summary>
internal static class Rows
{
    /// <summary>Reads the row whose columns begin at an ordinal.</summary>
    public static TRow Read<TRow>(NpgsqlDataReader reader, int at)
        where TRow : class, IRow<TRow> => TRow.Read(reader, at);
}
