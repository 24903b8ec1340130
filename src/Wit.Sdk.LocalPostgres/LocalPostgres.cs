using System.Globalization;
using System.Text;
using Wit.Sdk.LocalPostgres.Binaries;
using Wit.Sdk.LocalPostgres.Docker;

namespace Wit.Sdk.LocalPostgres;

/// <summary>
/// A PostgreSQL for development, samples and tests: the one that DATABASE_URL names, else one started from local binaries, else one in Docker.
/// What was started is stopped and its data removed on dispose, and also when the process dies, however it dies.
/// </summary>
public sealed class LocalPostgres : IAsyncDisposable
{
    private readonly IRunningServer? _server;
    private int _disposed;

    private LocalPostgres(LocalPostgresSource source, string connectionString, IRunningServer? server)
    {
        Source = source;
        ConnectionString = connectionString;
        _server = server;
    }

    /// <summary>The Npgsql connection string of a superuser, or of whoever the environment variable names.</summary>
    public string ConnectionString { get; }

    /// <summary>Where the server comes from.</summary>
    public LocalPostgresSource Source { get; }

    /// <summary>The folder that holds the server's data and goes with it; null unless the server was started from local binaries.</summary>
    public string? DataFolder => _server?.DataFolder;

    /// <summary>Gets a server that answers.</summary>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="ct">Stops waiting, and the server that was being started.</param>
    /// <exception cref="LocalPostgresException">No way worked; the message names each with its reason.</exception>
    /// <exception cref="ArgumentException">The environment variable is set, but is no connection string: another database is not taken in its place.</exception>
    public static async Task<LocalPostgres> StartAsync(LocalPostgresOptions? options = null, CancellationToken ct = default)
    {
        options ??= new LocalPostgresOptions();
        var reasons = new List<string>();
        foreach (var source in options.Sources)
        {
            if (source == LocalPostgresSource.EnvironmentVariable)
            {
                var value = Environment.GetEnvironmentVariable(options.EnvironmentVariable);
                if (!string.IsNullOrWhiteSpace(value)) return new LocalPostgres(source, ConnectionStrings.Normalize(value), server: null);
                reasons.Add($"{options.EnvironmentVariable}: not set.");
                continue;
            }

            try
            {
                var server = source == LocalPostgresSource.LocalBinaries
                    ? await BinariesServer.StartAsync(options, ct).ConfigureAwait(false)
                    : await DockerServer.StartAsync(options, ct).ConfigureAwait(false);
                return new LocalPostgres(source, server.ConnectionString, server);
            }
            catch (LocalPostgresException exception)
            {
                reasons.Add((source == LocalPostgresSource.LocalBinaries ? "Local binaries: " : "Docker: ") + exception.Message);
            }
        }

        throw new LocalPostgresException(Describe(options, reasons));
    }

    /// <summary>Stops the server and removes its data, if it was started here.</summary>
    public ValueTask DisposeAsync() =>
        _server is null || Interlocked.Exchange(ref _disposed, 1) != 0 ? ValueTask.CompletedTask : _server.DisposeAsync();

    private static string Describe(LocalPostgresOptions options, List<string> reasons)
    {
        var text = new StringBuilder("No PostgreSQL could be had. What was tried:");
        for (var i = 0; i < reasons.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"\n  {i + 1}. {reasons[i].ReplaceLineEndings("\n     ")}");
        return text.Append(CultureInfo.InvariantCulture, $"\nSet {options.EnvironmentVariable}, or install PostgreSQL, or start Docker.").ToString();
    }
}
