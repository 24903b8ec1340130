using Npgsql;
using Wit.Sdk.Batches;
using Wit.Sdk.Errors;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Bulk;

/// <summary>Inserts of rows in one batch, one statement each, so that each row sets what it sets and comes back in its place.</summary>
internal sealed class InsertRowsPart<TRow, TNew>(WriteStatements writes, BulkInsert<TRow, TNew> insert, List<TNew> rows, List<TRow>? inserted) : BatchPart
    where TRow : class, IRow<TRow>
{
    private int _current;

    public override (string Sql, WriteStatement? Write) Current
    {
        get
        {
            var write = writes.InsertMany(insert.Table, insert.Columns(rows[_current]), inserted is not null);
            return (write.Sql, write);
        }
    }

    public override void AddTo(NpgsqlBatch batch)
    {
        foreach (var row in rows)
            insert.Bind(AddStatement(batch, writes.InsertMany(insert.Table, insert.Columns(row), inserted is not null).Sql), row);
    }

    public override async ValueTask ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        try
        {
            await ReadRowsAsync(reader, cancellationToken).ConfigureAwait(false);
        }
        catch (UnreadableRow row)
        {
            // The transaction around all rows is not committed.
            row.IsRolledBack = true;
            throw;
        }
    }

    private async ValueTask ReadRowsAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            _current = index;
            if (index > 0)
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            var row = await RequiredRow<TRow>.ReadAsync(reader, writes.InsertMany(insert.Table, insert.Columns(rows[index]), inserted is not null), cancellationToken).ConfigureAwait(false);
            inserted?.Add(row);
        }
    }
}
