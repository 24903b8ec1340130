using Npgsql;
using Wit.Sdk.Migrations;

namespace Wit.Sdk.Tooling;

/// <summary>Connections of the tool, and what goes wrong with them in words.</summary>
internal static class Databases
{
    private const int DefaultCommandTimeout = 30;

    private const int CommandTimeout = 20;

    /// <summary>Does work with a database.</summary>
    /// <param name="connectionString">The Npgsql connection string.</param>
    /// <param name="name">The name under which other sessions see the connection, in case it blocks them.</param>
    /// <param name="work">The work.</param>
    /// <exception cref="ToolException">The database can't be reached, or the work failed.</exception>
    public static async Task<T> RunAsync<T>(string connectionString, string name, Func<NpgsqlDataSource, Task<T>> work)
    {
        var settings = Settings(connectionString, name);
        try
        {
            await using var dataSource = NpgsqlDataSource.Create(settings);
            return await work(dataSource);
        }
        catch (MigrationException exception)
        {
            throw new ToolException(exception.Message, exception);
        }
        catch (PostgresException exception)
        {
            throw new ToolException($"SQLSTATE {exception.SqlState}: {exception.MessageText}", exception);
        }
        catch (NpgsqlException exception)
        {
            throw new ToolException($"The database at {settings.Host}:{settings.Port} can't be reached: {(exception.InnerException ?? exception).Message}", exception);
        }
    }

    /// <summary>A lost network is detected within a minute, also while the connection is idle.</summary>
    private static NpgsqlConnectionStringBuilder Settings(string connectionString, string name)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (string.IsNullOrEmpty(settings.ApplicationName)) settings.ApplicationName = name;
        if (settings is { TcpKeepAlive: false, TcpKeepAliveTime: 0, TcpKeepAliveInterval: 0 })
            (settings.TcpKeepAlive, settings.TcpKeepAliveTime, settings.TcpKeepAliveInterval) = (true, 15, 5);

        // The driver takes up to twice the connection's time-out longer, to ask a server for a cancellation that does not answer.
        if (settings.CommandTimeout == DefaultCommandTimeout) settings.CommandTimeout = CommandTimeout;
        return settings;
    }
}
