using Wit.Sdk;

namespace HelpDesk;

/// <summary>A statement that no helper covers: the build checks it against the schema and generates its body.</summary>
public sealed partial class CustomersTable
{
    /// <summary>The customers with the most open tickets.</summary>
    [Sql("""
        SELECT c.*, count(t.id) AS open_tickets
        FROM customers c JOIN tickets t ON t.customer_id = c.id AND t.state = 'open' AND t.deleted_at IS NULL
        GROUP BY c.id ORDER BY open_tickets DESC, c.email LIMIT @take
        """)]
    public partial Task<IReadOnlyList<BusyCustomer>> ListBusiestAsync(int take, CancellationToken cancellationToken = default);
}
