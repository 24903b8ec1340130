using System.Collections.Concurrent;
using Npgsql;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Catalog;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>
/// A database for one trial of a migration, as the migrator would run it: each file in a transaction of its own, and what can't be in one by itself. Databases are
/// used again, since making one costs more than a trial.
/// </summary>
internal sealed class MigrationTrial : IAsyncDisposable
{
    /// <summary>What the roles of trials start with; roles belong to the server.</summary>
    public const string RolePrefix = "wit_trial_";

    /// <summary>The tests of this collection do not run side by side: their roles have the same names.</summary>
    public const string Collection = "Trials of migrations";

    private static readonly ConcurrentBag<TestDatabase> s_free = [];

    private readonly TestDatabase _database;

    private MigrationTrial(TestDatabase database) => _database = database;

    public static async Task<MigrationTrial> StartAsync(string ddl)
    {
        var trial = new MigrationTrial(s_free.TryTake(out var free) ? free : await TestDatabase.CreateAsync());
        await trial.RunAsync(ddl);
        return trial;
    }

    /// <summary>The catalog that DDL makes of an empty database.</summary>
    public static async Task<DatabaseCatalog> CatalogOfAsync(string ddl)
    {
        await using var trial = await StartAsync(ddl);
        return await trial.CatalogAsync();
    }

    /// <summary>Runs the files of a plan; a failure names the statement and shows the plan.</summary>
    public async Task MigrateAsync(MigrationPlan plan)
    {
        var (_, error) = await TryMigrateAsync(plan);
        Assert.True(error is null, $"{error}\nof\n{MigrationScript.Plain(plan)}");
    }

    /// <summary>Runs the files of a plan from one of them on, until a statement fails.</summary>
    /// <returns>The number of files that are committed, and the error; null when all are.</returns>
    public async Task<(int Done, PostgresException? Error)> TryMigrateAsync(MigrationPlan plan, int first = 0)
    {
        var files = plan.SplitByTransaction();
        for (var i = first; i < files.Count; i++)
        {
            await using var connection = await _database.DataSource.OpenConnectionAsync();
            await using var transaction = files[i].IsTransactional ? await connection.BeginTransactionAsync() : null;
            foreach (var statement in files[i].Statements)
            {
                await using var command = new NpgsqlCommand(statement.Sql, connection, transaction);
                try
                {
                    await command.ExecuteNonQueryAsync();
                }
                catch (PostgresException exception)
                {
                    return (i, exception);
                }
            }

            if (transaction is not null) await transaction.CommitAsync();
        }

        return (files.Count, null);
    }

    public async Task<NpgsqlConnection> OpenAsync() => await _database.DataSource.OpenConnectionAsync();

    public Task<DatabaseCatalog> CatalogAsync() => DatabaseCatalog.ReadAsync(_database.DataSource, withColumnOrder: false, rolePrefix: RolePrefix);

    public async Task RunAsync(string sql)
    {
        if (sql.Length == 0) return;
        var error = await Record.ExceptionAsync(() => _database.ExecuteAsync(sql));
        Assert.True(error is null, $"{error?.Message}\nof\n{sql}");
    }

    public Task<T> ScalarAsync<T>(string sql) => _database.ScalarAsync<T>(sql);

    public async Task<IReadOnlyList<string>> ListAsync(string sql)
    {
        try
        {
            return await _database.ListAsync<string>(sql);
        }
        catch (PostgresException exception)
        {
            throw new InvalidOperationException(sql, exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _database.ExecuteAsync(
            $"""
            do $$ declare name text; begin
              for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
                execute format('drop schema %I cascade', name);
              end loop;
              for name in select rolname from pg_roles where starts_with(rolname, '{RolePrefix}') loop
                execute format('drop role %I', name);
              end loop;
            end $$;
            create schema public;
            """);
        s_free.Add(_database);
    }
}
