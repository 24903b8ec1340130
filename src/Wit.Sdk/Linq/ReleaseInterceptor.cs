using LinqToDB.Interceptors;
using Wit.Sdk.Transactions;

namespace Wit.Sdk.Linq;

/// <summary>Frees the connection of a transaction for the next statement when a query is over and its results are read.</summary>
internal sealed class ReleaseInterceptor(TransactionConnection connection) : DataContextInterceptor
{
    /// <inheritdoc/>
    public override void OnClosed(DataContextEventData eventData) => connection.Exit();

    /// <inheritdoc/>
    public override Task OnClosedAsync(DataContextEventData eventData)
    {
        connection.Exit();
        return Task.CompletedTask;
    }
}
