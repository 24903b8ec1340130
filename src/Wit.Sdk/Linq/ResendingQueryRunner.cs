using System.Linq.Expressions;
using LinqToDB;
using LinqToDB.Internal.Linq;
using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Linq;

/// <summary>
/// One execution of a query. When types changed under the running app, it is executed again on a new connection where it left nothing behind; in a transaction, or after a write
/// whose result can't be read, <see cref="TypesChangedException"/> is thrown.
/// </summary>
internal sealed class ResendingQueryRunner(DatabaseSession session, Func<IQueryRunner> create) : IQueryRunner
{
    private IQueryRunner _runner = create();
    private bool _isReleased;

    public IQueryExpressions Expressions => _runner.Expressions;

    public IDataContext DataContext => _runner.DataContext;

    public object?[]? Parameters => _runner.Parameters;

    public object?[]? Preambles => _runner.Preambles;

    public Expression? MapperExpression
    {
        get => _runner.MapperExpression;
        set => _runner.MapperExpression = value;
    }

    public int RowsCount
    {
        get => _runner.RowsCount;
        set => _runner.RowsCount = value;
    }

    public int QueryNumber
    {
        get => _runner.QueryNumber;
        set => _runner.QueryNumber = value;
    }

    public IReadOnlyList<QuerySql> GetSqlText() => _runner.GetSqlText();

    public int ExecuteNonQuery() => Run(static runner => runner.ExecuteNonQuery());

    public object? ExecuteScalar() => Run(static runner => runner.ExecuteScalar());

    public IDataReaderAsync ExecuteReader() => Run(runner =>
    {
        var reader = runner.ExecuteReader();
        if (!IsUnknown(reader))
            return reader;
        reader.Dispose();
        throw Unreadable();
    });

    public Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) =>
        RunAsync(static (runner, token) => runner.ExecuteNonQueryAsync(token), cancellationToken);

    public Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) =>
        RunAsync(static (runner, token) => runner.ExecuteScalarAsync(token), cancellationToken);

    public Task<IDataReaderAsync> ExecuteReaderAsync(CancellationToken cancellationToken) => RunAsync(
        async (runner, token) =>
        {
            var reader = await runner.ExecuteReaderAsync(token).ConfigureAwait(false);
            if (!IsUnknown(reader))
                return reader;
            await reader.DisposeAsync().ConfigureAwait(false);
            throw Unreadable();
        },
        cancellationToken);

    public void Dispose()
    {
        if (!_isReleased)
            _runner.Dispose();
    }

    public ValueTask DisposeAsync() => _isReleased ? ValueTask.CompletedTask : _runner.DisposeAsync();

    /// <summary>linq2db compiles how a row is read by its first reader: one that does not know a type must not be that.</summary>
    private static bool IsUnknown(IDataReaderAsync reader) => reader.DataReader is NpgsqlDataReader npgsql && ChangedTypes.HasUnknown(npgsql);

    private TypesChangedException Unreadable() => ChangedTypes.Unreadable(
        new InvalidCastException("The query returns a column of a type that Npgsql does not know."), session, ChangedTypes.IsQuery(Text()));

    private T Run<T>(Func<IQueryRunner, T> execute)
    {
        for (var resends = 0; ; resends++)
        {
            var types = session.Services.Pools.Types.Generation;
            Exception failure;
            try
            {
                return execute(_runner);
            }
            catch (Exception exception) when (session.CanRefresh(exception))
            {
                failure = exception;
            }

            var (sql, number) = (Text(), _runner.QueryNumber);
            _isReleased = true;
            _runner.Dispose();
            session.Resend(failure, types, resends, sql, LeftNothing(failure, sql));
            Renew(number);
        }
    }

    private async Task<T> RunAsync<T>(Func<IQueryRunner, CancellationToken, Task<T>> execute, CancellationToken cancellationToken)
    {
        for (var resends = 0; ; resends++)
        {
            var types = session.Services.Pools.Types.Generation;
            Exception failure;
            try
            {
                return await execute(_runner, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (session.CanRefresh(exception))
            {
                failure = exception;
            }

            var (sql, number) = (Text(), _runner.QueryNumber);
            _isReleased = true;
            await _runner.DisposeAsync().ConfigureAwait(false);
            await session.ResendAsync(failure, types, resends, sql, LeftNothing(failure, sql), cancellationToken).ConfigureAwait(false);
            Renew(number);
        }
    }

    private static bool LeftNothing(Exception failure, string sql) =>
        failure is TypesChangedException { InnerException: not PostgresException } ? ChangedTypes.IsQuery(sql) : !sql.Contains(';', StringComparison.Ordinal);

    private string Text() => string.Join(';', _runner.GetSqlText().Select(static query => query.Sql.TrimEnd(' ', '\r', '\n', ';')));

    private void Renew(int number)
    {
        _runner = create();
        _runner.QueryNumber = number;
        _isReleased = false;
    }
}
