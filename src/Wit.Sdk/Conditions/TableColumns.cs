using Wit.Sdk.Definitions;
using Wit.Sdk.Generated.Typed;

namespace Wit.Sdk;

/// <summary>The typed columns of a table, which conditions are written with: what generated classes derive from.</summary>
public abstract class TableColumns
{
    private readonly Func<TableColumns, TableColumn[]>? _key;
    private object?[]? _members;

    /// <summary>Makes the columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">The related rows whose columns they are; null for the rows that a query returns.</param>
    /// <param name="key">Returns the columns of the primary key; null if there is none.</param>
    protected TableColumns(TableDefinition table, RelatedRows? rows = null, Func<TableColumns, TableColumn[]>? key = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        Rows = rows;
        _key = key;
    }

    internal TableDefinition Table { get; }

    internal RelatedRows? Rows { get; }

    /// <summary>The columns of the primary key; empty where there is none.</summary>
    internal IReadOnlyList<TableColumn> Key => field ??= _key?.Invoke(this) ?? [];

    /// <summary>A member that was made before. Two threads may make one at once: either will do.</summary>
    internal TMember? Find<TMember>(int index)
        where TMember : class => _members is { } members && index < members.Length ? (TMember?)Volatile.Read(ref members[index]) : null;

    /// <summary>Keeps a member.</summary>
    internal TMember Keep<TMember>(int index, TMember member)
        where TMember : class
    {
        var members = _members;
        while (members is null || index >= members.Length)
        {
            var larger = new object?[Math.Max(index + 1, Table.Columns.Count)];
            members?.CopyTo(larger, 0);
            var seen = Interlocked.CompareExchange(ref _members, larger, members);
            members = ReferenceEquals(seen, members) ? larger : seen;
        }

        return (TMember)(Interlocked.CompareExchange(ref members[index], member, null) ?? member);
    }
}
