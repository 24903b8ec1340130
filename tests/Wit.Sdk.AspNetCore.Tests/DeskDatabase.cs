using Wit.Sdk.Testing;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.AspNetCore.Tests;

/// <summary>An empty database of the schema that has a column of each type.</summary>
public sealed class DeskDatabase : TestDatabase
{
    protected override async Task BuildTemplateAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new Npgsql.NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = new Npgsql.NpgsqlCommand(DeskDb.Schema.Ddl, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
