using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Code;

/// <summary>The naming of a schema, kept for the next one, which holds nearly the same tables. It is never changed, and its content is compared first.</summary>
internal sealed class CodeMemory
{
    private readonly Dictionary<Table, NamedTable> _tables = new(SameObject.Comparer);

    /// <summary>Remembers tables.</summary>
    public CodeMemory(IEnumerable<NamedTable> tables)
    {
        foreach (var table in tables)
            _tables[table.Table] = table;
    }

    /// <summary>Nothing is remembered.</summary>
    public static CodeMemory None { get; } = new([]);

    /// <summary>The remembered table if its names are unchanged; otherwise the table as it is named now.</summary>
    public NamedTable Recall(Table table, TableInput input) => _tables.TryGetValue(table, out var known) && known.Input == input ? known : new NamedTable(table, input);
}
