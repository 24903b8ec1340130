using System.Security.Cryptography;
using Npgsql;
using Xunit;

namespace Wit.Sdk.Testing;

/// <summary>
/// A database of its own for a test class (<c>IClassFixture</c>) or a single test (<see cref="CreateAsync"/>), dropped at the end.
/// Derive and override <see cref="BuildTemplateAsync"/> to start from more than an empty database: it runs once per process and type, each instance is a copy.
/// </summary>
public class TestDatabase : IAsyncLifetime, IAsyncDisposable
{
    private NpgsqlDataSource? _dataSource;
    private string? _name;

    /// <summary>The Npgsql connection string of this database.</summary>
    public string ConnectionString { get; private set; } = string.Empty;

    /// <summary>A pool of plain connections to this database.</summary>
    public NpgsqlDataSource DataSource => _dataSource ?? throw new InvalidOperationException("InitializeAsync has not run.");

    /// <summary>An empty database.</summary>
    public static Task<TestDatabase> CreateAsync() => CreateAsync(string.Empty);

    /// <summary>A database on which a script has run.</summary>
    public static async Task<TestDatabase> CreateAsync(string ddl)
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        if (ddl.Length > 0) await database.ExecuteAsync(ddl);
        return database;
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var template = GetType() == typeof(TestDatabase) ? "template0" : await TemplateDatabases.GetAsync(GetType(), BuildTemplateAsync);
        _name = "wit_test_" + RandomNumberGenerator.GetHexString(12, lowercase: true);
        ConnectionString = await AdminAsync($"create database {_name} template {template}", _name);
        _dataSource = NpgsqlDataSource.Create(ConnectionString);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_dataSource is null) return;
        await _dataSource.DisposeAsync();
        _dataSource = null;
        await AdminAsync($"drop database if exists {_name} with (force)", _name!);
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs a script of any number of statements.</summary>
    public async Task ExecuteAsync(string sql, CancellationToken ct = default)
    {
        await using var command = DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Reads the first column of the first row.</summary>
    public async Task<T> ScalarAsync<T>(string sql, CancellationToken ct = default)
    {
        await using var command = DataSource.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>Reads the first column of all rows.</summary>
    public async Task<IReadOnlyList<T>> ListAsync<T>(string sql, CancellationToken ct = default)
    {
        await using var command = DataSource.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct)) rows.Add(await reader.GetFieldValueAsync<T>(0, ct));
        return rows;
    }

    /// <summary>Fills the database that instances of this type are copies of.</summary>
    protected virtual Task BuildTemplateAsync(string connectionString, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Runs a statement in the server's default database, and gives the connection string of the named one.</summary>
    internal static async Task<string> AdminAsync(string sql, string database)
    {
        var builder = new NpgsqlConnectionStringBuilder(await TestPostgres.ConnectionStringAsync());
        // Copying a template takes its time on a busy machine; what is returned has the usual limits.
        var patient = new NpgsqlConnectionStringBuilder(builder.ConnectionString) { Timeout = 300, CommandTimeout = 300 };
        await using (var connection = new NpgsqlConnection(patient.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }

        builder.Database = database;
        return builder.ConnectionString;
    }
}
