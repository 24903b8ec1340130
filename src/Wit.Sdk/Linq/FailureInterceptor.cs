using LinqToDB.Interceptors;
using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Linq;

/// <summary>Gives the errors of LINQ queries the types that those of helpers have.</summary>
internal sealed class FailureInterceptor(DatabaseSession session) : ExceptionInterceptor
{
    /// <inheritdoc/>
    public override void ProcessException(ExceptionEventData eventData, Exception exception)
    {
        if (exception is NpgsqlOperationInProgressException)
            throw new InvalidOperationException("A statement of this transaction is running already: a transaction has one connection, so await each statement before the next.", exception);
        if (session.Fail(exception, "LINQ query") is { } translated)
            throw translated;
    }
}
