using LinqToDB.Interceptors;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Linq;

/// <summary>Translates the errors of LINQ queries to the types that those of helpers have.</summary>
internal sealed class FailureInterceptor(DatabaseSession session, QueryInterceptor query) : ExceptionInterceptor
{
    /// <inheritdoc/>
    public override void ProcessException(ExceptionEventData eventData, Exception exception)
    {
        if (session.Fail(exception, query.Text) is { } translated)
            throw translated;
    }
}
