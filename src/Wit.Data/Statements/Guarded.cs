using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Data.Statements;

/// <summary>
/// The result of a guarded statement. It is always one row: first the reason why it did nothing, or NULL, then the columns of the row that it wrote.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class Guarded<TRow> : IRow<Guarded<TRow>>
    where TRow : class, IRow<TRow>
{
    private Guarded(string? refusal, TRow? row) => (Refusal, Row) = (refusal, row);

    /// <summary>Why nothing was done; null where it was.</summary>
    public string? Refusal { get; }

    /// <summary>The row; null where nothing was done.</summary>
    public TRow? Row { get; }

    static Guarded<TRow> IRow<Guarded<TRow>>.Read(NpgsqlDataReader reader, int at) =>
        reader.IsDBNull(at) ? new(null, TRow.Read(reader, at + 1)) : new(reader.GetString(at), null);
}
