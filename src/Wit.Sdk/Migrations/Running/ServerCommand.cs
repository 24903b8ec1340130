using Npgsql;

namespace Wit.Sdk.Migrations.Running;

/// <summary>The migrator's own statements.</summary>
internal static class ServerCommand
{
    public static NpgsqlCommand Create(NpgsqlConnection connection, string sql, ReadOnlySpan<object> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;

        // The session has limits of its own, which the connection string does not lift.
        command.CommandTimeout = 0;
        foreach (var value in parameters)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
