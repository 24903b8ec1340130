using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests.Tracker;

/// <summary>A database with the tracker's tables, and an object over it.</summary>
public sealed class TrackerDatabase : TestDatabase
{
    public TrackerDb Connect(Func<WitDatabaseOptions, WitDatabaseOptions>? configure = null) => TrackerDb.Connect(ConnectionString, configure);

    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(TrackerDb.Schema.Ddl, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
