using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Wit.Sdk.LocalPostgres.Binaries;

/// <summary>A server of its own, started from installed binaries on an empty data folder.</summary>
internal static class BinariesServer
{
    // Between choosing a free port and the server's bind another process may take it.
    private const int PortAttempts = 5;

    /// <exception cref="LocalPostgresException">PostgreSQL is not installed, or did not start.</exception>
    public static async Task<IRunningServer> StartInstalledAsync(LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        var binaries = await Installation.FindAsync(options.BinariesFolder, options.Version, cancellationToken).ConfigureAwait(false);
        return await StartAsync(binaries, options, cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="LocalPostgresException">The server did not start.</exception>
    public static async Task<IRunningServer> StartAsync(string binaries, LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var plan = new ServerPlan(binaries, NewFolder(options.TemporaryFolder), FreePort(), NewPassword(), options.EffectiveSettings(), options.StartTimeout);
            try
            {
                return OperatingSystem.IsWindows()
                    ? await WindowsServer.StartAsync(plan, cancellationToken).ConfigureAwait(false)
                    : await UnixServer.StartAsync(plan, cancellationToken).ConfigureAwait(false);
            }
            catch (PortTakenException) when (attempt < PortAttempts)
            {
                // The next attempt chooses another port.
            }
            catch (PortTakenException exception)
            {
                throw new LocalPostgresException("another process took the chosen port each time.", exception);
            }
        }
    }

    internal static string ConnectionString(ServerPlan plan) => ConnectionString(plan.Port, plan.Password, "postgres");

    internal static string ConnectionString(int port, string password, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Database = database,
        Username = "postgres",
        Password = password,
        // The server is on this machine and has no certificate: asking for one only costs a round trip.
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string NewFolder(string? parent)
    {
        parent ??= OperatingSystem.IsWindows() ? Path.GetTempPath() : UnprivilegedUser.TemporaryFolder();
        return Path.Combine(parent, "wit-postgres-" + RandomNumberGenerator.GetHexString(12, lowercase: true));
    }

    internal static string NewPassword() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
