using Npgsql;

namespace Wit.Sdk.Studio.Queries;

/// <summary>Counts rows.</summary>
internal static class CountQuery
{
    public static async Task<CountAnswer> RunAsync(StudioDatabase database, RowsRequest request, CancellationToken cancellationToken)
    {
        var table = database.Require(request.Table);
        var query = new SqlQuery();
        query.Add("select count(*) from ").Add(SqlQuery.Quote(table.Name)).Add(" as r");
        var filter = new FilterSql(table, query).Write(request.Filter);
        if (filter is not null) query.Add(" where ").Add(filter);
        try
        {
            return await database.ReadAsync(query, ReadAsync, cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.QueryCanceled && filter is null && table.Estimate >= 0)
        {
            return new CountAnswer(table.Estimate, IsExact: false);
        }
    }

    private static async Task<CountAnswer> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken);
        return new CountAnswer(reader.GetInt64(0), IsExact: true);
    }
}
