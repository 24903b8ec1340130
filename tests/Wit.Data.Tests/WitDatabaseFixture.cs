using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Data.Tests;

/// <summary>An empty wit database, made by the DDL that the build generated.</summary>
public sealed class WitDatabaseFixture : TestDatabase
{
    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(WitDb.Schema.Ddl, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
