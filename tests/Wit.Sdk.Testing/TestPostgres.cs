using Wit.Sdk.LocalPostgres;
using Server = Wit.Sdk.LocalPostgres.LocalPostgres;

namespace Wit.Sdk.Testing;

/// <summary>
/// The PostgreSQL of this test process: started when first asked for, one per process, so that the processes of one <c>dotnet test</c> do not meet.
/// It goes with the process. With DATABASE_URL set, it is that server with a new database, and everything that tests create there is dropped at the end.
/// WIT_POSTGRES_VERSION selects the major version.
/// </summary>
public static class TestPostgres
{
    // Test classes run side by side, each with a pool of its own.
    private static readonly LocalPostgresOptions s_options = new()
    {
        StartTimeout = TimeSpan.FromMinutes(5),
        Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["max_connections"] = "500" },
    };

    private static readonly Lazy<Task<Server>> s_server = new(() =>
    {
        // Handlers of the process's end run in the order of their registration: the server's own database must be dropped last.
        DatabasesOfProcess.DropAtExit();
        return Server.StartAsync(s_options);
    });

    /// <summary>The server, started by the first call.</summary>
    public static Task<Server> StartAsync() => s_server.Value;

    /// <summary>The connection string of a superuser in the server's default database.</summary>
    public static async Task<string> ConnectionStringAsync() => (await s_server.Value).ConnectionString;
}
