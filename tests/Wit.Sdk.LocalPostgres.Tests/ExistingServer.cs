using Npgsql;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>A server with the database <c>app</c> of the role <c>app</c>, as an environment variable would name it.</summary>
public sealed class ExistingServer : IAsyncLifetime
{
    private static int s_variables;
    private LocalPostgres _server = null!;

    /// <summary>The superuser's connection string, unpooled.</summary>
    public string Superuser => new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Pooling = false }.ConnectionString;

    public int Port => new NpgsqlConnectionStringBuilder(_server.ConnectionString).Port;

    public int Version => _server.ServerVersion.Major;

    public async Task InitializeAsync()
    {
        _server = await LocalPostgres.StartAsync(TestOptions.PrivateServer);
        await ExecuteAsync("create role app login createdb password 'app'");
        await ExecuteAsync("create database app owner app");
        await ExecuteAsync("create table kept (id int primary key); insert into kept values (1)", "app");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    /// <summary>Options with an environment variable that holds a URL.</summary>
    public static LocalPostgresOptions Named(string url)
    {
        var variable = $"WIT_TEST_EXISTING_{Interlocked.Increment(ref s_variables)}";
        Environment.SetEnvironmentVariable(variable, url);
        return new LocalPostgresOptions { EnvironmentVariable = variable };
    }

    /// <summary>The URL of a database of the server.</summary>
    public string Url(string database = "app", string role = "app") => $"postgres://{role}:{role}@127.0.0.1:{Port}/{database}?sslmode=disable";

    public async Task ExecuteAsync(string sql, string database = "postgres")
    {
        await using var connection = await OpenAsync(database);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<string> ScalarAsync(string sql, string database = "postgres")
    {
        await using var connection = await OpenAsync(database);
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>All databases, and all that the database <c>app</c> holds.</summary>
    public async Task<string> ContentAsync() =>
        await ScalarAsync("select string_agg(datname, ' ' order by datname) || coalesce((select string_agg(rolname, ' ' order by rolname) from pg_roles), '') from pg_database")
        + await ScalarAsync(
            """
            select string_agg(t, ' ' order by t) from (
              select 'relation ' || oid::regclass from pg_class where oid >= 16384 union all select 'schema ' || nspname from pg_namespace
              union all select 'type ' || oid::regtype from pg_type where oid >= 16384 union all select 'function ' || oid::regprocedure from pg_proc where oid >= 16384
              union all select 'extension ' || extname from pg_extension union all select 'row ' || id from kept) as content (t)
            """, "app");

    private async Task<NpgsqlConnection> OpenAsync(string database)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Superuser) { Database = database }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
