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
        foreach (var file in plan.SplitByTransaction())
        {
            await using var connection = await _database.DataSource.OpenConnectionAsync();
            await using var transaction = file.IsTransactional ? await connection.BeginTransactionAsync() : null;
            foreach (var statement in file.Statements)
            {
                await using var command = new NpgsqlCommand(statement.Sql, connection, transaction);
                var error = await Record.ExceptionAsync(() => command.ExecuteNonQueryAsync());
                Assert.True(error is null, $"{error?.Message}\nat\n{statement.Sql}\nof\n{MigrationScript.Plain(plan)}");
            }

            if (transaction is not null) await transaction.CommitAsync();
        }
    }

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
