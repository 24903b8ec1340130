using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace Wit.Sdk.LocalPostgres.Existing;

/// <summary>
/// A new database on the server that the environment variable names. It is the only thing that is created there, and the only thing that is dropped.
/// </summary>
internal sealed class DatabaseOnServer : IRunningServer
{
    private const int NameAttempts = 5;

    private readonly MaintenanceConnection _maintenance;
    private readonly LocalPostgresOptions _options;
    private readonly string _name;
    private readonly EndOfProcess _end;

    private DatabaseOnServer(MaintenanceConnection maintenance, LocalPostgresOptions options, string name)
    {
        _maintenance = maintenance;
        _options = options;
        _name = name;
        _end = new EndOfProcess(DropAtEnd);
    }

    public string ConnectionString => _maintenance.ConnectionStringOf(_name);

    public string? DataFolder => null;

    /// <exception cref="LocalPostgresException">No database can be created on the server; the message says why and what to do.</exception>
    /// <exception cref="ArgumentException">The variable does not hold a connection string.</exception>
    public static Task<IRunningServer> CreateAsync(LocalPostgresOptions options, CancellationToken cancellationToken) =>
        CreateAsync(options, NewName, cancellationToken);

    /// <summary>Creates the database under the first name that is free.</summary>
    internal static async Task<IRunningServer> CreateAsync(LocalPostgresOptions options, Func<string> newName, CancellationToken cancellationToken)
    {
        var value = Environment.GetEnvironmentVariable(options.EnvironmentVariable) ?? string.Empty;
        var maintenance = new MaintenanceConnection(options.EnvironmentVariable, ConnectionStrings.Normalize(value));
        await maintenance.CheckVersionAsync(options.Version, cancellationToken).ConfigureAwait(false);
        for (var attempt = 1; ; attempt++)
        {
            var name = newName();
            if (!await TryCreateAsync(maintenance, name, cancellationToken).ConfigureAwait(false))
            {
                if (attempt < NameAttempts) continue;
                throw maintenance.Error($"databases with the chosen names exist already, '{name}' was the last.");
            }

            var database = new DatabaseOnServer(maintenance, options, name);
            try
            {
                await maintenance.CheckReachableAsync(name, cancellationToken).ConfigureAwait(false);
                return database;
            }
            catch
            {
                await database.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _end.Dispose();
        try
        {
            await _maintenance.ExecuteAsync(DropStatement(_name), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NpgsqlException or LocalPostgresException)
        {
            // Thrown from here, it would hide the exception that ended the program.
            _options.WriteLog(NotDropped(exception));
        }
    }

    private static async Task<bool> TryCreateAsync(MaintenanceConnection maintenance, string name, CancellationToken cancellationToken)
    {
        try
        {
            // template0 holds nothing, and no session of others stands in the way of copying it.
            await maintenance.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE template0", cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            return false;
        }
        catch (PostgresException exception)
        {
            throw maintenance.CreationError(exception);
        }
        catch (OperationCanceledException)
        {
            // The server may have been done before the cancellation reached it.
            await maintenance.ExecuteAsync(DropStatement(name), CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        return true;
    }

    private static string NewName() => "wit_local_" + RandomNumberGenerator.GetHexString(24, lowercase: true);

    private static string DropStatement(string name) => $"DROP DATABASE IF EXISTS {name} WITH (FORCE)";

    private string NotDropped(Exception exception) => string.Create(
        CultureInfo.InvariantCulture,
        $"Wit.Sdk.LocalPostgres could not drop its database '{_name}' on {_maintenance.Server}: {exception.Message} Run: {DropStatement(_name)}");

    /// <summary>For a program that ends without disposing. The process ends when this returns, so it is synchronous.</summary>
    private void DropAtEnd()
    {
        try
        {
            _maintenance.Execute(DropStatement(_name));
        }
        catch (NpgsqlException exception)
        {
            _options.WriteLog(NotDropped(exception));
        }
    }
}
