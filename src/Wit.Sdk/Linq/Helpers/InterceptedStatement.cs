using System.Diagnostics.CodeAnalysis;
using LinqToDB.Data;
using Npgsql;
using Wit.Sdk.Connections;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Linq.Helpers;

/// <summary>Runs a helper's statement by way of linq2db, for an app that configured command interceptors or a retry policy. Same SQL, same parameters, same reader.</summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed class InterceptedStatement : StatementInterception
{
    public override async Task<TResult> RunAsync<TResult, TState, TReader>(
        DatabaseSession session, string sql, WriteStatement? write, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
    {
        for (var resends = 0; ; resends++)
        {
            var types = session.Services.Pools.Types.Generation;
            Exception changed;
            try
            {
                // In a transaction there is nothing to repeat: its statements before are lost too.
                return session is PooledSession && LinqOptions.Of(session.Services).RetryPolicy is { } policy
                    ? await policy.ExecuteAsync(token => OnceAsync<TResult, TState, TReader>(session, sql, write, state, bind, token), cancellationToken).ConfigureAwait(false)
                    : await OnceAsync<TResult, TState, TReader>(session, sql, write, state, bind, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (session.CanRefresh(exception))
            {
                changed = exception;
            }
            catch (Exception exception) when (exception is not WitException && session.Fail(exception, sql, write) is { } translated)
            {
                throw translated;
            }

            await session.ResendAsync(changed, types, resends, sql, ChangedTypes.LeftNothing(changed, sql), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<TResult> OnceAsync<TResult, TState, TReader>(
        DatabaseSession session, string sql, WriteStatement? write, TState state, Action<StatementParameters, TState> bind, CancellationToken cancellationToken)
        where TReader : struct, IResultReader<TResult>
    {
        var connection = await session.RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var data = LinqOptions.Of(session.Services).CreateConnection(session, connection, new HelperCommandInterceptor(session, parameters => bind(parameters, state)));
            await using (data.ConfigureAwait(false))
            {
                var result = await data.ExecuteReaderAsync(sql, cancellationToken).ConfigureAwait(false);
                await using (result.ConfigureAwait(false))
                    return await DatabaseSession.ReadAsync<TResult, TReader>(session, (NpgsqlDataReader)result.Reader!, sql, write, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await session.ReturnAsync(connection).ConfigureAwait(false);
        }
    }
}
