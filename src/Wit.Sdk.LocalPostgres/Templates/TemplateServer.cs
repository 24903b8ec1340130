using System.Collections.Concurrent;
using System.Security.Cryptography;
using Npgsql;
using Wit.Sdk.LocalPostgres.Existing;

namespace Wit.Sdk.LocalPostgres.Templates;

/// <summary>Makes databases from templates, each of which is built once per process.</summary>
internal sealed class TemplateServer
{
    private readonly LocalPostgres _server;
    private readonly LocalPostgresOptions _options;
    private readonly NpgsqlDataSource _maintenance;
    private readonly ConcurrentDictionary<object, Lazy<Task<string>>> _templates = new();
    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);

    public TemplateServer(LocalPostgres server, LocalPostgresOptions options)
    {
        _server = server;
        _options = options;
        // A database is copied in the time that a busy disk takes.
        _maintenance = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.ConnectionString) { MaxPoolSize = 4, Timeout = 300, CommandTimeout = 300 }.ConnectionString);
        // A server of our own goes with its databases.
        if (server.Source == LocalPostgresSource.EnvironmentVariable || options.DataFolder is not null) _ = new EndOfProcess(DropAll);
    }

    /// <summary>The connection string of a database.</summary>
    public string ConnectionStringOf(string name) => new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Database = name }.ConnectionString;

    /// <summary>Copies the template of a key.</summary>
    /// <param name="key">The sources of the template.</param>
    /// <param name="build">Fills an empty database; only the first call of a key needs it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<LocalDatabase> CopyAsync(object key, Func<string, Task> build, CancellationToken cancellationToken)
    {
        var template = await _templates.GetOrAdd(key, _ => new Lazy<Task<string>>(() => BuildAsync(build))).Value.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new LocalDatabase(this, await CreateAsync("wit_test_", template, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Drops a database; one that stays behind is reported.</summary>
    public async Task DropAsync(string name)
    {
        try
        {
            await ExecuteAsync(DropStatement(name), CancellationToken.None).ConfigureAwait(false);
            _names.TryRemove(name, out _);
        }
        catch (NpgsqlException exception)
        {
            // Thrown from a dispose, it would hide the exception that ended the test.
            _options.WriteLog($"Wit.Sdk.LocalPostgres could not drop the database '{name}': {exception.Message} Run: {DropStatement(name)}");
        }
    }

    private async Task<string> BuildAsync(Func<string, Task> build)
    {
        var name = await CreateAsync("wit_template_", "template0", CancellationToken.None).ConfigureAwait(false);
        await build(ConnectionStringOf(name)).ConfigureAwait(false);
        // PostgreSQL copies a database only while no one is connected to it; the builder's pool may still be.
        await ExecuteAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS false", CancellationToken.None).ConfigureAwait(false);
        await ExecuteAsync($"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'", CancellationToken.None).ConfigureAwait(false);
        return name;
    }

    private async Task<string> CreateAsync(string prefix, string template, CancellationToken cancellationToken)
    {
        var name = prefix + RandomNumberGenerator.GetHexString(24, lowercase: true);
        // Known before it exists: a cancellation may reach the server too late.
        _names.TryAdd(name, true);
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}", cancellationToken).ConfigureAwait(false);
        return name;
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        var command = _maintenance.CreateCommand(sql);
        await using var commandScope = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string DropStatement(string name) => $"DROP DATABASE IF EXISTS {name} WITH (FORCE)";

    /// <summary>The process ends when this returns, so it is synchronous.</summary>
    private void DropAll()
    {
        foreach (var name in _names.Keys)
        {
            try
            {
                using var command = _maintenance.CreateCommand(DropStatement(name));
                command.ExecuteNonQuery();
            }
            catch (NpgsqlException exception)
            {
                _options.WriteLog($"Wit.Sdk.LocalPostgres could not drop the database '{name}': {exception.Message} Run: {DropStatement(name)}");
            }
        }
    }
}
