using Npgsql;
using Wit.Sdk.Generated.Sql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Queries;

/// <summary>Reads a row of a table whose columns come in the table's order.</summary>
internal readonly struct TableRow<TRow> : IRowReader<TRow>
    where TRow : class, IRow<TRow>
{
    public static TRow Read(NpgsqlDataReader reader) => TRow.Read(reader, 0);

    public static void Check(RowCheck check) => TRow.Check(check);
}
