using System.Data;
using Npgsql;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>
/// Reads a live database, PostgreSQL 14 or later, in one round trip. Left out are the objects of extensions, partitions, the sequences of serial and identity columns (they are
/// their column's) and the tables that the scope excludes.
/// </summary>
public static class CatalogReader
{
    /// <summary>Reads within a transaction of its own, which writes nothing and sees one state of the database.</summary>
    /// <param name="dataSource">The database.</param>
    /// <param name="scope">The part of it to read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<CatalogSchema> ReadAsync(NpgsqlDataSource dataSource, CatalogScope scope, CancellationToken cancellationToken = default)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await ExecuteAsync(connection, "SET TRANSACTION READ ONLY", cancellationToken);
        return await ReadAsync(connection, scope, cancellationToken);
    }

    /// <summary>Reads within the transaction of a connection; its own changes count. Changes <c>search_path</c> for the rest of that transaction.</summary>
    internal static async Task<CatalogSchema> ReadAsync(NpgsqlConnection connection, CatalogScope scope, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, "SET LOCAL search_path = pg_catalog", cancellationToken);
        return CatalogAssembly.Assemble(await CatalogRows.ReadAsync(connection, scope, cancellationToken), scope);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
