using System.Collections.Concurrent;
using Npgsql;

namespace Wit.Sdk.Testing.Catalog;

/// <summary>
/// Tells what DDL makes of an empty database, at the price of a transaction that is rolled back: hundreds of trials share a few databases. One trial at a time
/// has a database, since two that make objects of the same names would wait for each other.
/// </summary>
public static class CatalogTrial
{
    private static readonly ConcurrentBag<NpgsqlDataSource> s_databases = [];

    /// <summary>Roles belong to the server, which all trials share.</summary>
    private static readonly SemaphoreSlim s_roles = new(1);

    /// <summary>Runs a script and reads what came of it.</summary>
    /// <param name="sql">The DDL. Roles in it start with the prefix.</param>
    /// <param name="withColumnOrder">Whether the order of columns counts.</param>
    /// <param name="rolePrefix">What the names of roles start with; they are read when the script names any.</param>
    /// <param name="cancellationToken">Stops the trial.</param>
    /// <exception cref="PostgresException">The server refuses the script.</exception>
    public static async Task<DatabaseCatalog> OfAsync(
        string sql, bool withColumnOrder = true, string? rolePrefix = null, CancellationToken cancellationToken = default)
    {
        var roles = rolePrefix is not null && sql.Contains(rolePrefix, StringComparison.Ordinal) ? rolePrefix : null;
        if (sql.Contains("CONCURRENTLY", StringComparison.OrdinalIgnoreCase))
            return await OutsideOfTransactionAsync(sql, withColumnOrder, roles, cancellationToken);
        if (roles is not null) await s_roles.WaitAsync(cancellationToken);
        var database = s_databases.TryTake(out var free) ? free : NpgsqlDataSource.Create((await DatabasesOfProcess.CreateAsync("wit_trial_")).ConnectionString);
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            if (!string.IsNullOrWhiteSpace(sql))
            {
                await using var command = new NpgsqlCommand(sql, connection, transaction);
                await command.ExecuteNonQueryAsync(cancellationToken);
            }

            var catalog = await DatabaseCatalog.ReadAsync(connection, withColumnOrder, roles, cancellationToken);
            await transaction.RollbackAsync(cancellationToken);
            return catalog;
        }
        finally
        {
            s_databases.Add(database);
            if (roles is not null) s_roles.Release();
        }
    }

    /// <summary>An index that is made concurrently can't be taken back: it costs a database of its own.</summary>
    private static async Task<DatabaseCatalog> OutsideOfTransactionAsync(string sql, bool withColumnOrder, string? roles, CancellationToken cancellationToken)
    {
        if (roles is not null) throw new ArgumentException("A script with a concurrent index makes no roles: they would stay on the server.", nameof(sql));
        await using var database = await TestDatabase.CreateAsync();
        await using var connection = await database.DataSource.OpenConnectionAsync(cancellationToken);
        foreach (var statement in sql.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return await DatabaseCatalog.ReadAsync(connection, withColumnOrder, null, cancellationToken);
    }
}
