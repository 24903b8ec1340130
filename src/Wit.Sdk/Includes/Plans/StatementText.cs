using System.Text;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>A SELECT that grows by columns and joins.</summary>
internal sealed class StatementText(string from, string where, string orderBy)
{
    private readonly List<string> _columns = [];
    private readonly StringBuilder _joins = new();

    /// <summary>The ordinal that the next column gets.</summary>
    public int NextOrdinal => _columns.Count;

    public void AddColumns(string alias, TableDefinition table)
    {
        foreach (var column in table.Columns)
            _columns.Add($"{alias}.{SqlIdentifier.Quote(column.Name)}{(column.IsReadAsText ? "::text" : string.Empty)}");
    }

    public void AddColumns(string alias, IEnumerable<string> columns)
    {
        foreach (var column in columns)
            _columns.Add($"{alias}.{SqlIdentifier.Quote(column)}");
    }

    public void Join(string join) => _joins.Append(' ').Append(join);

    public override string ToString() => $"SELECT {string.Join(", ", _columns)} FROM {from}{_joins}{where}{orderBy}";
}
