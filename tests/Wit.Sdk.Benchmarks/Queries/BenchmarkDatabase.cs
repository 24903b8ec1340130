using Npgsql;
using Wit.Data;
using Wit.Sdk.LocalPostgres;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>A server with the wit platform's schema and its seeded rows.</summary>
internal sealed class BenchmarkDatabase : IAsyncDisposable
{
    private readonly LocalPostgres.LocalPostgres _server;
    private readonly NpgsqlDataSource _own;

    private BenchmarkDatabase(LocalPostgres.LocalPostgres server)
    {
        _server = server;
        _own = NpgsqlDataSource.Create(server.ConnectionString);
    }

    /// <summary>The server as anyone reaches it, with Npgsql's default settings.</summary>
    public string ConnectionString => _server.ConnectionString;

    public static async Task<BenchmarkDatabase> StartAsync(CancellationToken cancellationToken)
    {
        // No vacuum in the middle of a round: it runs between workloads.
        var server = await LocalPostgres.LocalPostgres.StartAsync(
            new LocalPostgresOptions { Settings = new Dictionary<string, string> { ["autovacuum"] = "off", ["shared_buffers"] = "512MB", ["max_wal_size"] = "4GB" } },
            cancellationToken);
        var database = new BenchmarkDatabase(server);
        await using var wit = WitDb.Connect(server.ConnectionString);
        await wit.Migrations.ApplyAsync(cancellationToken);
        await using (var connection = await wit.DataSource.OpenConnectionAsync(cancellationToken))
            await new Seed(connection).FillAsync(cancellationToken);
        await database.TidyAsync(cancellationToken);
        return database;
    }

    /// <summary>Removes what workloads wrote.</summary>
    public async Task TidyAsync(CancellationToken cancellationToken)
    {
        await ClearAsync(cancellationToken);
        await using var vacuum = _own.CreateCommand("VACUUM ANALYZE");
        vacuum.CommandTimeout = 120;
        await vacuum.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Empties the tables that workloads insert into.</summary>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        await using var command = _own.CreateCommand("TRUNCATE pr_comments, sessions");
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _own.DisposeAsync();
        await _server.DisposeAsync();
    }
}
