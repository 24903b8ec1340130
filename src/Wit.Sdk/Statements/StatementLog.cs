using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements.Values;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements;

/// <summary>Logs statements under one category. While the category is off it costs a check of the level.</summary>
internal sealed partial class StatementLog(ILoggerFactory? factory, bool showParameters, DatabaseDefinition definition)
{
    public const string Category = "Wit.Sdk.Statements";

    private readonly ILogger _logger = factory?.CreateLogger(Category) ?? NullLogger.Instance;

    /// <summary>Columns whose parameters never appear, quoted or not: without the quotation marks around them.</summary>
    private readonly Lazy<string[]> _secretColumns = new(() =>
        [.. definition.Tables.SelectMany(static table => table.Columns).Where(static column => column.IsSecret).Select(static column => SqlIdentifier.Quote(column.Name)[1..^1]).Distinct()]);

    /// <summary>The lists of what helpers select of tables with such columns.</summary>
    private readonly Lazy<string[]> _secretLists = new(() =>
        [.. definition.Tables.Where(static table => table.Columns.Any(static column => column.IsSecret)).Select(static table => table.SelectList)]);

    public bool IsEnabled => _logger.IsEnabled(LogLevel.Debug);

    /// <summary>The time stamp to pass back when the statement is done; 0 while neither the category nor a metric listener is active.</summary>
    public long Start() => IsEnabled || StatementMetrics.IsEnabled ? Stopwatch.GetTimestamp() : 0;

    public void Executed(long started, NpgsqlCommand command, WriteStatement? write)
    {
        if (started == 0)
            return;

        StatementMetrics.Executed(started, command.CommandText);
        if (!IsEnabled)
            return;
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (showParameters)
            ExecutedWithParameters(elapsed, command.CommandText, ParameterText.Of(command, IsSecret(command.CommandText, write)));
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
        if (started == 0)
            return;
        StatementMetrics.Executed(started, sql);
        if (IsEnabled)
            ExecutedStatement(Stopwatch.GetElapsedTime(started).TotalMilliseconds, sql);
    }

    /// <summary>Logs a statement that linq2db ran: without parameters and without literals, since it does not say which column one is for.</summary>
    public void Executed(TimeSpan elapsed, string sql) => ExecutedStatement(elapsed.TotalMilliseconds, LiteralMask.Of(sql));

    public void Failed(Exception exception, string sql)
    {
        if (exception is OperationCanceledException)
            Cancelled(sql);
        else
            FailedStatement((exception as NpgsqlException)?.SqlState ?? "none", exception.GetType().Name, sql);
    }

    /// <summary>Logs a failure whose statement is sent again.</summary>
    public void SentAgain(Exception exception, string sql) => FailedOnOldTypes((exception as PostgresException)?.SqlState ?? "none", sql);

    [LoggerMessage(1, LogLevel.Debug, "Executed in {Elapsed:F2} ms: {Sql}")]
    private partial void ExecutedStatement(double elapsed, string sql);

    [LoggerMessage(2, LogLevel.Debug, "Executed in {Elapsed:F2} ms: {Sql} with {Parameters}")]
    private partial void ExecutedWithParameters(double elapsed, string sql, string parameters);

    [LoggerMessage(3, LogLevel.Error, "Failed with SQLSTATE {SqlState} ({Exception}): {Sql}")]
    private partial void FailedStatement(string sqlState, string exception, string sql);

    [LoggerMessage(5, LogLevel.Warning, "Types or columns of the database changed (SQLSTATE {SqlState}); sent again: {Sql}")]
    private partial void FailedOnOldTypes(string sqlState, string sql);

    [LoggerMessage(4, LogLevel.Debug, "Cancelled: {Sql}")]
    private partial void Cancelled(string sql);

    /// <summary>
    /// A write knows its columns. For other statements, including custom SQL, it is unknown which parameter is for which column: once it names a secret one anywhere but in the list
    /// of what a helper selects, it shows no parameter.
    /// </summary>
    private Func<int, bool> IsSecret(string sql, WriteStatement? write)
    {
        if (write is not null)
            return write.IsSecret;

        var rest = _secretLists.Value.Aggregate(sql, static (sql, list) => sql.Replace(list, string.Empty, StringComparison.Ordinal));
        var namesSecret = Array.Exists(_secretColumns.Value, column => rest.Contains(column, StringComparison.OrdinalIgnoreCase));
        return _ => namesSecret;
    }
}
