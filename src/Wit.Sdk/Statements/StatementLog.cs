using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Statements;

/// <summary>Logs statements under one category. While the category is off it costs a check of the level.</summary>
internal sealed partial class StatementLog(ILoggerFactory? factory, bool showParameters, DatabaseDefinition definition)
{
    public const string Category = "Wit.Sdk.Statements";

    private readonly ILogger _logger = factory?.CreateLogger(Category) ?? NullLogger.Instance;

    /// <summary>Columns whose parameters never appear, as a statement spells them.</summary>
    private readonly Lazy<string[]> _secretColumns = new(() =>
        [.. definition.Tables.SelectMany(static table => table.Columns).Where(static column => column.IsSecret).Select(static column => SqlIdentifier.Quote(column.Name)).Distinct()]);

    public bool IsEnabled => _logger.IsEnabled(LogLevel.Debug);

    /// <summary>The time stamp to hand back when the statement is done; 0 while the category is off.</summary>
    public long Start() => IsEnabled ? Stopwatch.GetTimestamp() : 0;

    public void Executed(long started, NpgsqlCommand command, WriteStatement? write)
    {
        if (started == 0)
            return;

        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (showParameters)
            ExecutedWithParameters(elapsed, command.CommandText, ParameterText.Of(command, parameter => IsSecret(command, write, parameter)));
        else
            ExecutedStatement(elapsed, command.CommandText);
    }

    /// <summary>Logs a batch, without parameters: most of its statements are reads of several tables.</summary>
    public void Executed(long started, NpgsqlBatch batch)
    {
        if (started == 0)
            return;
        Executed(started, string.Join("; ", ((IEnumerable<NpgsqlBatchCommand>)batch.BatchCommands).Select(static command => command.CommandText).Distinct(StringComparer.Ordinal)));
    }

    /// <summary>Logs what has no parameters.</summary>
    public void Executed(long started, string sql)
    {
        if (started != 0)
            ExecutedStatement(Stopwatch.GetElapsedTime(started).TotalMilliseconds, sql);
    }

    /// <summary>Logs a statement that linq2db ran: never with parameters, since it does not say which column one is for.</summary>
    public void Executed(TimeSpan elapsed, string sql) => ExecutedStatement(elapsed.TotalMilliseconds, sql);

    public void Failed(Exception exception, string sql)
    {
        if (exception is OperationCanceledException)
            Cancelled(sql);
        else
            FailedStatement((exception as NpgsqlException)?.SqlState ?? "none", exception.GetType().Name, sql);
    }

    [LoggerMessage(1, LogLevel.Debug, "Executed in {Elapsed:F2} ms: {Sql}")]
    private partial void ExecutedStatement(double elapsed, string sql);

    [LoggerMessage(2, LogLevel.Debug, "Executed in {Elapsed:F2} ms: {Sql} with {Parameters}")]
    private partial void ExecutedWithParameters(double elapsed, string sql, string parameters);

    [LoggerMessage(3, LogLevel.Error, "Failed with SQLSTATE {SqlState} ({Exception}): {Sql}")]
    private partial void FailedStatement(string sqlState, string exception, string sql);

    [LoggerMessage(4, LogLevel.Debug, "Cancelled: {Sql}")]
    private partial void Cancelled(string sql);

    /// <summary>A write knows its columns. A read does not say them: once it asks by any secret column, it shows no parameter.</summary>
    private bool IsSecret(NpgsqlCommand command, WriteStatement? write, int parameter)
    {
        if (write is not null)
            return write.IsSecret(parameter);

        var where = command.CommandText.LastIndexOf(" WHERE ", StringComparison.Ordinal);
        return Array.Exists(_secretColumns.Value, column => command.CommandText.IndexOf(column, Math.Max(where, 0), StringComparison.Ordinal) >= 0);
    }
}
