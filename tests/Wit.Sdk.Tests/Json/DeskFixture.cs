using Npgsql;
using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.Tests.Json;

/// <summary>An empty database of the schema that has a column of each type.</summary>
public sealed class DeskFixture : TestDatabase
{
    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(DeskDb.Schema.Ddl, connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The one text that a statement returns.</summary>
    public async Task<string> TextAsync(string sql)
    {
        await using var command = DataSource.CreateCommand(sql);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
