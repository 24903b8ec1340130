using Npgsql;
using Wit.Data.Tests.Tagged;
using Wit.Sdk.Testing;

namespace Wit.Data.Tests.Tags;

/// <summary>An empty database of the schema with every tag.</summary>
public sealed class TaggedDatabaseFixture : TestDatabase
{
    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(TaggedDb.Schema.Ddl, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
