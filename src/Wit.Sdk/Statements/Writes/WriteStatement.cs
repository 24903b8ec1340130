using Wit.Sdk.Definitions;
using Wit.Sdk.Errors.Constraints;

namespace Wit.Sdk.Statements.Writes;

/// <summary>The SQL of one write, built once for its kind, table, key and set of given columns, with what its failures must name.</summary>
internal sealed record WriteStatement(string Sql, TableDefinition Table, ColumnSet Columns, IReadOnlyList<string> KeyColumns)
{
    /// <summary>The columns of the patch of an upsert, whose parameters follow those of <see cref="Columns"/>.</summary>
    public ColumnSet Patched { get; init; }

    /// <summary>The key on which an upsert meets the existing row.</summary>
    public ConstraintDefinition? ConflictKey { get; init; }

    /// <summary>Whether no write happens, because a patch sets no property.</summary>
    public bool IsRead => Sql.StartsWith("SELECT", StringComparison.Ordinal);

    /// <summary>Whether the row must be a deleted one.</summary>
    public bool IsOfDeleted { get; init; }

    /// <summary>The error of a write that returned no row.</summary>
    public WitException MissingRow() => KeyColumns.Count > 0 ? NotFound()
        : ConflictKey is { } key && Table.SoftDelete is not null ? new UniqueViolationException(
            $"a deleted row of \"{Table}\" has the same key: \"{key.Name}\" on ({SqlIdentifier.QuoteList(key.Columns)}); restore it or purge it",
            new ConstraintFacts(key.Name, Table.ToString(), key.Columns) { Properties = Table.PropertiesOf(key.Columns) })
        : new RowSuppressedException($"the insert into \"{Table}\" returned no row: a trigger or a rule suppressed it", Table.ToString());

    /// <summary>The error of a write for a version that is no longer the row's.</summary>
    public WitException Conflict(long expected, long actual) => expected == actual
        ? new RowSuppressedException($"the write to \"{Table}\" returned no row: a trigger or a rule suppressed it", Table.ToString())
        : new ConcurrencyConflictException(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the row of \"{Table}\" with the given key ({SqlIdentifier.QuoteList(KeyColumns)}) was modified by someone else (expected version {expected}, found {actual}); reload it"),
            Table.ToString(), KeyColumns, expected, actual);

    /// <summary>For each parameter, in order, whether its value must not be shown.</summary>
    public bool IsSecret(int parameter)
    {
        var index = parameter;
        foreach (var given in (ReadOnlySpan<ColumnSet>)[Columns, Patched])
        {
            for (var ordinal = 0; ordinal < Table.Columns.Count; ordinal++)
            {
                if (given.Contains(ordinal) && index-- == 0)
                    return Table.Columns[ordinal].IsSecret;
            }
        }

        return index >= KeyColumns.Count || Table.Columns.Any(column => column.Name == KeyColumns[index] && column.IsSecret);
    }

    private RowNotFoundException NotFound() => new(
        $"no {(IsOfDeleted ? "deleted " : string.Empty)}row of \"{Table}\" has the given key ({SqlIdentifier.QuoteList(KeyColumns)})", Table.ToString(), KeyColumns);
}
