namespace Wit.Sdk;

/// <summary>Values of the rows of a query in place of whole rows: <c>db.Issues.Where(...).Select(issue => (issue.Number, issue.Title))</c>. Only these values leave the server.</summary>
/// <typeparam name="TResult">The type of a result: of the one column, or a tuple.</typeparam>
public abstract class Selection<TResult>
{
    private protected Selection()
    {
    }

    /// <summary>Leaves out results that are equal to one before.</summary>
    /// <returns>The selection, of which each result comes once. Where the query has an order, it must be one of selected columns.</returns>
    /// <exception cref="InvalidOperationException">The query locks its rows.</exception>
    public abstract Selection<TResult> Distinct();

    /// <summary>Reads the results.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="InvalidOperationException">The results are distinct, and the order is not one of selected columns.</exception>
    public abstract Task<IReadOnlyList<TResult>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the first result; without a row the default value, which is <c>null</c> for a class or a nullable type, and a tuple of default values for a tuple.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public abstract Task<TResult?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the only result; without a row the default value.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    /// <exception cref="InvalidOperationException">There are several results.</exception>
    public abstract Task<TResult?> SingleOrDefaultAsync(CancellationToken cancellationToken = default);

    /// <summary>Counts the results.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public abstract Task<long> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads the results one by one; only one is in memory. A connection is taken until the enumeration ends.</summary>
    /// <param name="cancellationToken">Cancels the statement on the server.</param>
    public abstract IAsyncEnumerable<TResult> StreamAsync(CancellationToken cancellationToken = default);
}
