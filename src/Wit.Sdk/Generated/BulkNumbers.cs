using System.ComponentModel;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <summary>How many rows get their numbers at once, known at build time.</summary>
/// <typeparam name="TNew">The type of an insert.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class BulkNumbers<TNew>
{
    private protected BulkNumbers()
    {
    }

    /// <summary>
    /// Raises the counter of each parent row by the rows that have no number, and at least to the greatest number that is given; replaces the rows by ones with numbers.
    /// Rows without a parent stay as they are: the server refuses them.
    /// </summary>
    internal abstract Task GiveAsync(DatabaseSession session, NpgsqlConnection connection, TableDefinition table, List<TNew> rows, CancellationToken cancellationToken);
}
