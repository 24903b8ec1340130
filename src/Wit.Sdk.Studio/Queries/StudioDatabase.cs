using System.Data;
using System.Globalization;
using System.Net;
using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Studio.Diagrams;
using Wit.Sdk.Studio.Edits;
using Wit.Sdk.Studio.Migrating;
using Wit.Sdk.Studio.Shapes;
using Wit.Sdk.Tooling.Diagrams;

namespace Wit.Sdk.Studio.Queries;

/// <summary>The database behind the studio: its shape, and transactions that only read.</summary>
internal sealed class StudioDatabase : IAsyncDisposable
{
    private readonly StudioOptions _options;
    private readonly NpgsqlDataSource _dataSource;
    private readonly string _host;
    private SchemaModel? _catalog;
    private DatabaseShape? _shape;

    public StudioDatabase(StudioOptions options)
    {
        _options = options;
        var settings = new NpgsqlConnectionStringBuilder(options.ConnectionString) { IncludeErrorDetail = false, LogParameters = false };
        if (string.IsNullOrEmpty(settings.ApplicationName)) settings.ApplicationName = "wit studio";
        settings.CommandTimeout = (int)options.StatementTimeout.TotalSeconds + 10;
        settings.MaxPoolSize = Math.Min(settings.MaxPoolSize, 8);
        _host = settings.Host ?? string.Empty;
        _dataSource = NpgsqlDataSource.Create(settings);
    }

    /// <summary>Whether it is on this machine: by a socket, or by the loopback address.</summary>
    public bool IsLocal => _host.Length == 0 || _host[0] is '/' or '@' || _host == "localhost" || (IPAddress.TryParse(_host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether rows can be changed.</summary>
    public bool IsWritable => _options.IsWritable;

    /// <summary>Reads what the database is like now.</summary>
    public async Task<DatabaseShape> ReloadAsync(CancellationToken cancellationToken)
    {
        var facts = await ShapeFacts.ReadAsync(_dataSource, _options.Schema, cancellationToken);
        var shape = new ShapeAssembly(facts, _options.Schema, _options.Sources).Assemble(_host, IsLocal) with { IsWritable = IsWritable, HasMigrations = _options.Project is not null };
        Volatile.Write(ref _catalog, facts.Catalog);
        Volatile.Write(ref _shape, shape);
        return shape;
    }

    /// <summary>The diagram of the tables as they were last read, with the comments of the schema file.</summary>
    public DiagramAnswer Draw(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _catalog) is not { } catalog || Volatile.Read(ref _shape) is not { } shape) throw new BadRequestException("The schema was not read yet. Reload the page.");
        var tables = shape.Tables.Select(table => catalog.FindTable(table.Name) is { } found ? found with { Documentation = found.Documentation with { Summary = table.Comment } } : null).OfType<Table>();
        return DiagramAnswer.Of(Diagram.Of(SchemaModel.Empty with { Tables = tables.ToEquatableArray() }, cancellationToken));
    }

    /// <summary>A table as the catalog has it, and as the schema file has it; null where it does not exist.</summary>
    public (Table? Actual, Table? Written) Tables(QualifiedName name) => (Volatile.Read(ref _catalog)?.FindTable(name), _options.Schema.FindTable(name));

    /// <summary>The project's migrations beside the database.</summary>
    public ProjectQuery Project => new(_options.Project, _options.ConnectionString);

    /// <summary>An existing table that may be shown.</summary>
    /// <exception cref="BadRequestException">It is not.</exception>
    public TableShape Require(QualifiedName? name)
    {
        var table = (name is null ? null : Volatile.Read(ref _shape)?.Find(name)) ?? throw new BadRequestException($"There is no table '{name}'. Reload the page.");
        return table.Withheld is { } reason ? throw new BadRequestException(reason) : table;
    }

    /// <summary>An existing table; null when it does not exist, or is not shown.</summary>
    public TableShape? Find(QualifiedName name) => Volatile.Read(ref _shape)?.Find(name) is { Withheld: null } table ? table : null;

    /// <summary>Runs a statement in a transaction that writes nothing, ends in time and knows no names but PostgreSQL's own.</summary>
    public async Task<T> ReadAsync<T>(SqlQuery query, Func<NpgsqlDataReader, CancellationToken, Task<T>> read, CancellationToken cancellationToken, TimeSpan? timeout = null)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("set transaction read only"));
        if (timeout is { } longer) batch.Timeout = (int)longer.TotalSeconds + 10;
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Settings(timeout ?? _options.StatementTimeout) + ", pg_catalog.set_config('search_path', 'pg_catalog', true)"));
        var statement = new NpgsqlBatchCommand(query.Text);
        foreach (var parameter in query.Parameters) statement.Parameters.Add(parameter);
        batch.BatchCommands.Add(statement);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await read(reader, cancellationToken);
    }

    /// <summary>
    /// Runs statements in one transaction, each of which has to change one row. The search path stays that of the role: triggers may need it.
    /// </summary>
    /// <returns>Per statement what names its row.</returns>
    /// <exception cref="ChangeException">A statement changed another number of rows, or was refused; nothing is changed.</exception>
    public async Task<IReadOnlyList<IReadOnlyList<string?>>> WriteAsync(IReadOnlyList<SqlQuery> statements, CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        await using (var settings = new NpgsqlCommand(Settings(_options.StatementTimeout), connection, transaction)) await settings.ExecuteNonQueryAsync(cancellationToken);
        var keys = new List<IReadOnlyList<string?>>();
        for (var i = 0; i < statements.Count; i++)
        {
            try
            {
                keys.Add(await WriteAsync(connection, transaction, statements[i], cancellationToken) ?? throw new ChangeException(i, "Another session changed or deleted the row since it was read. Nothing is saved."));
            }
            catch (PostgresException exception)
            {
                throw new ChangeException(i, exception.MessageText, exception);
            }
        }

        await transaction.CommitAsync(CancellationToken.None);
        return keys;
    }

    public ValueTask DisposeAsync() => _dataSource.DisposeAsync();

    private static string Settings(TimeSpan timeout) => string.Create(CultureInfo.InvariantCulture, $"""
        select pg_catalog.set_config('statement_timeout', '{(long)timeout.TotalMilliseconds}', true), pg_catalog.set_config('TimeZone', 'UTC', true),
          pg_catalog.set_config('DateStyle', 'ISO, YMD', true), pg_catalog.set_config('IntervalStyle', 'postgres', true), pg_catalog.set_config('bytea_output', 'hex', true),
          pg_catalog.set_config('standard_conforming_strings', 'on', true)
        """);

    private static async Task<IReadOnlyList<string?>?> WriteAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, SqlQuery statement, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(statement.Text, connection, transaction);
        foreach (var parameter in statement.Parameters) command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken)) return null;
        var at = 0;
        var key = RowsQuery.Take(reader, ref at, reader.FieldCount);
        return await reader.ReadAsync(cancellationToken) ? throw new BadRequestException("The change names more than one row. Nothing is saved.") : key;
    }
}
