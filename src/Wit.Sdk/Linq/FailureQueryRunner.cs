using System.Data.Common;
using System.Linq.Expressions;
using LinqToDB;
using LinqToDB.Internal.Linq;
using Npgsql;
using Wit.Sdk.Connections;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Values;

namespace Wit.Sdk.Linq;

/// <summary>
/// A query of linq2db's whose failures have the types that those of helpers have also where linq2db asks no interceptor: when a connection is opened, and when rows are read.
/// </summary>
internal sealed class FailureQueryRunner(IQueryRunner runner, DatabaseSession session) : IQueryRunner
{
    /// <inheritdoc/>
    public IQueryExpressions Expressions => runner.Expressions;

    /// <inheritdoc/>
    public IDataContext DataContext => runner.DataContext;

    /// <inheritdoc/>
    public object?[]? Parameters => runner.Parameters;

    /// <inheritdoc/>
    public object?[]? Preambles => runner.Preambles;

    /// <inheritdoc/>
    public Expression? MapperExpression { get => runner.MapperExpression; set => runner.MapperExpression = value; }

    /// <inheritdoc/>
    public int RowsCount { get => runner.RowsCount; set => runner.RowsCount = value; }

    /// <inheritdoc/>
    public int QueryNumber { get => runner.QueryNumber; set => runner.QueryNumber = value; }

    /// <inheritdoc/>
    public int ExecuteNonQuery() => Run(runner.ExecuteNonQuery);

    /// <inheritdoc/>
    public object? ExecuteScalar() => Run(runner.ExecuteScalar);

    /// <inheritdoc/>
    public IDataReaderAsync ExecuteReader() => new Reader(Run(runner.ExecuteReader), runner, session);

    /// <inheritdoc/>
    public Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) => RunAsync(runner.ExecuteNonQueryAsync(cancellationToken));

    /// <inheritdoc/>
    public Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken) => RunAsync(runner.ExecuteScalarAsync(cancellationToken));

    /// <inheritdoc/>
    public async Task<IDataReaderAsync> ExecuteReaderAsync(CancellationToken cancellationToken) =>
        new Reader(await RunAsync(runner.ExecuteReaderAsync(cancellationToken)).ConfigureAwait(false), runner, session);

    /// <inheritdoc/>
    public IReadOnlyList<QuerySql> GetSqlText() => runner.GetSqlText();

    /// <inheritdoc/>
    public void Dispose() => runner.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => runner.DisposeAsync();

    private static T Run<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (NpgsqlException exception) when (PoolErrors.TranslateOpening(exception) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>Failures of statements are typed by then; the remaining ones come from opening the connection.</summary>
    private static async Task<T> RunAsync<T>(Task<T> work)
    {
        try
        {
            return await work.ConfigureAwait(false);
        }
        catch (NpgsqlException exception) when (PoolErrors.TranslateOpening(exception) is { } translated)
        {
            throw translated;
        }
    }

    private sealed class Reader(IDataReaderAsync reader, IQueryRunner query, DatabaseSession session) : IDataReaderAsync
    {
        public DbDataReader DataReader => reader.DataReader;

        public bool Read()
        {
            try
            {
                return reader.Read();
            }
            catch (NpgsqlException exception) when (Fail(exception) is { } translated)
            {
                throw translated;
            }
        }

        public async Task<bool> ReadAsync(CancellationToken cancellationToken)
        {
            try
            {
                return await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (NpgsqlException exception) when (Fail(exception) is { } translated)
            {
                throw translated;
            }
        }

        public void Dispose() => reader.Dispose();

        public ValueTask DisposeAsync() => reader.DisposeAsync();

        private Exception? Fail(NpgsqlException exception) =>
            session.Fail(exception, query.GetSqlText() is [var text, ..] ? LiteralMask.Of(text.Sql) : "LINQ query");
    }
}
