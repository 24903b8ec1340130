using System.Globalization;
using Npgsql;

namespace Wit.Sdk.LocalPostgres.Existing;

/// <summary>Connections to the server that an environment variable names, each for one statement that creates or drops a database.</summary>
internal sealed class MaintenanceConnection
{
    private readonly string _variable;
    private readonly string _connectionString;
    private readonly string _named;
    private readonly string _role;

    /// <param name="variable">The environment variable, for messages.</param>
    /// <param name="connectionString">The connection string that it holds.</param>
    public MaintenanceConnection(string variable, string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        _variable = variable;
        _connectionString = connectionString;
        _role = builder.Username ?? Environment.GetEnvironmentVariable("PGUSER") ?? Environment.UserName;
        _named = builder.Database ?? _role;
        var host = builder.Host ?? "localhost";
        Server = host.Contains(',', StringComparison.Ordinal) ? host : string.Create(CultureInfo.InvariantCulture, $"{host}:{builder.Port}");
    }

    /// <summary>Host and port, for messages.</summary>
    public string Server { get; }

    /// <summary>The connection string with another database.</summary>
    public string ConnectionStringOf(string database) => new NpgsqlConnectionStringBuilder(_connectionString) { Database = database }.ConnectionString;

    /// <summary>Runs one statement outside of a transaction.</summary>
    /// <exception cref="LocalPostgresException">No connection can be opened.</exception>
    /// <exception cref="PostgresException">The server refuses the statement.</exception>
    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var connectionScope = connection.ConfigureAwait(false);
        var command = new NpgsqlCommand(sql, connection);
        await using var commandScope = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same for a place that can't wait asynchronously.</summary>
    /// <exception cref="NpgsqlException">No connection can be opened, or the server refuses the statement.</exception>
    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(Unpooled(_named));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Refuses a server of another major version.</summary>
    /// <exception cref="LocalPostgresException">The server has another version, or can't be reached.</exception>
    public async Task CheckVersionAsync(int? required, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var connectionScope = connection.ConfigureAwait(false);
        var version = connection.PostgreSqlVersion;
        if (required is null || version.Major == required) return;
        throw Error(string.Create(
            CultureInfo.InvariantCulture,
            $"it has PostgreSQL {version}, and version {required} is required (LocalPostgresOptions.Version or {MajorVersion.Variable}). "
            + $"Name a server of version {required}, or unset {_variable} to start one."));
    }

    /// <summary>Refuses a pooler that leads to another database than the one that a connection string names.</summary>
    /// <exception cref="LocalPostgresException">The database can't be reached under its name.</exception>
    public async Task CheckReachableAsync(string database, CancellationToken cancellationToken)
    {
        const string Cure = "A connection pooler that only knows certain databases does this: name the PostgreSQL server itself.";
        try
        {
            var connection = new NpgsqlConnection(Unpooled(database));
            await using var connectionScope = connection.ConfigureAwait(false);
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            var command = new NpgsqlCommand("SELECT current_database()::text", connection);
            await using var commandScope = command.ConfigureAwait(false);
            var reached = (string?)await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            if (reached != database) throw Error($"a connection to the new database '{database}' reaches the database '{reached}'. {Cure}");
        }
        catch (NpgsqlException exception)
        {
            throw Error($"the new database '{database}' can't be reached: {exception.Message} {Cure}", exception);
        }
    }

    /// <summary>Why the server does not create a database, and what to do.</summary>
    public LocalPostgresException CreationError(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.InsufficientPrivilege => Error(
            $"the role '{_role}' may not create databases, and the database '{_named}' is left alone. "
            + $"Run 'ALTER ROLE \"{_role}\" CREATEDB' as a superuser, name another role, or unset {_variable} to start a server.",
            exception),
        PostgresErrorCodes.ReadOnlySqlTransaction => Error(
            $"it is read-only (a standby, or default_transaction_read_only is on), so no database can be created. Name the primary, or unset {_variable}.", exception),
        _ => Error($"it does not create a database: {exception.MessageText} ({exception.SqlState})", exception),
    };

    public LocalPostgresException Error(string problem, Exception? cause = null)
    {
        var message = $"The server that {_variable} names ({Server}) can't be used: {problem}";
        return cause is null ? new LocalPostgresException(message) : new LocalPostgresException(message, cause);
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(_named, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InvalidCatalogName && _named != "postgres")
        {
            // The named database need not exist: it is only where a connection can be opened.
            return await OpenAsync("postgres", cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(string database, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(Unpooled(database));
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch (Exception exception)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            if (exception is PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } && database != "postgres") throw;
            if (exception is NpgsqlException) throw Error($"no connection can be opened: {exception.Message}", exception);
            throw;
        }
    }

    /// <summary>A pooled connection would stay open, and keep others from dropping or copying the database.</summary>
    private string Unpooled(string database) =>
        new NpgsqlConnectionStringBuilder(_connectionString) { Database = database, Pooling = false, Enlist = false, Multiplexing = false }.ConnectionString;
}
