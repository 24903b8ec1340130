using System.ComponentModel;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <summary>How many rows of a table are inserted at once, known at build time.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TNew">The type of an insert.</typeparam>
/// <param name="table">The table.</param>
/// <param name="columns">Returns the columns that a row sets.</param>
/// <param name="bind">Adds the values of those columns as parameters.</param>
/// <param name="copy">Writes the values of those columns to a COPY.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BulkInsert<TRow, TNew>(
    TableDefinition table, Func<TNew, ColumnSet> columns, Action<StatementParameters, TNew> bind, Func<CopyRow, TNew, CancellationToken, ValueTask> copy)
    where TRow : class, IRow<TRow>
{
    /// <summary>How rows get numbers, many at once; null where they have none, or where each takes its own.</summary>
    public BulkNumbers<TNew>? Numbers { get; init; }

    internal TableDefinition Table { get; } = table;

    internal Func<TNew, ColumnSet> Columns { get; } = columns;

    internal Action<StatementParameters, TNew> Bind { get; } = bind;

    internal Func<CopyRow, TNew, CancellationToken, ValueTask> Copy { get; } = copy;

    /// <summary>Whether COPY can write these columns: it takes no SQL for a value that is left out, and no value of a type that only the server knows. PostgreSQL has no COPY into tables with row security.</summary>
    internal bool CanCopy(ColumnSet given)
    {
        if (Table.TenantColumn is not null)
            return false;
        for (var ordinal = 0; ordinal < Table.Columns.Count; ordinal++)
        {
            if (given.Contains(ordinal) ? Table.Columns[ordinal].IsReadAsText : Table.Columns[ordinal].OnInsertSql is not null)
                return false;
        }

        // A counter that is not raised in advance is raised by each insert.
        return !given.IsEmpty && (Table.Numbering is null || Numbers is not null);
    }

    internal string CopySql(ColumnSet given) => StatementName.Append(
        $"COPY {Table.SqlName} ({SqlIdentifier.QuoteList(Table.Columns.Where((_, ordinal) => given.Contains(ordinal)).Select(static column => column.Name))}) FROM STDIN (FORMAT BINARY)", Table, "InsertMany");
}
