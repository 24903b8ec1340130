using LargeData;
using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Data.Tests.Platform;

/// <summary>A wit database with the large data set of samples/LargeData: 100,000 issues and pull requests.</summary>
public sealed class LargeDataFixture : TestDatabase
{
    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using (var connection = new NpgsqlConnection(connectionString))
        {
            await connection.OpenAsync(ct);
            await using var command = new NpgsqlCommand(WitDb.Schema.Ddl, connection);
            await command.ExecuteNonQueryAsync(ct);
        }

        await using var db = WitDb.Connect(connectionString);
        await new LargeDataSet(db, new LargeDataSize()).WriteAsync(ct);
    }
}
