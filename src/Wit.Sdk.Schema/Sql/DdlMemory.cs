using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql.Statements;

namespace Wit.Sdk.Schema.Sql;

/// <summary>The statements that create the tables of a schema, for the next schema that holds the very same tables. It is never changed after it is handed out.</summary>
public sealed class DdlMemory
{
    private readonly Dictionary<Table, Change[]> _changes = new(SameObject.Comparer);
    private readonly Dictionary<Change, string[]> _statements = new(SameObject.Comparer);

    internal DdlMemory()
    {
    }

    /// <summary>Nothing is remembered.</summary>
    public static DdlMemory None { get; } = new();

    /// <summary>The changes that create a table, with their statements, remembered or newly written.</summary>
    internal IEnumerable<Change> ChangesOf(Table table, DdlMemory memory)
    {
        var isKnown = memory._changes.TryGetValue(table, out var changes);
        if (!isKnown)
            changes = [.. SchemaCreation.Table(table)];
        _changes[table] = changes!;
        foreach (var change in changes!)
            _statements[change] = isKnown ? memory._statements[change] : [.. StatementWriter.Write(change)];
        return changes;
    }

    /// <summary>The statements of a change; those of tables are remembered.</summary>
    internal IEnumerable<string> StatementsOf(Change change) => _statements.TryGetValue(change, out var statements) ? statements : StatementWriter.Write(change);
}
