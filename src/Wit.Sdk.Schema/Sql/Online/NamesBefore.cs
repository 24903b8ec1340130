using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Sql.Online;

/// <summary>The names that tables and columns have before the renames of a migration.</summary>
internal sealed class NamesBefore(IReadOnlyCollection<Change> changes)
{
    private readonly List<Change> _backwards = changes
        .Where(change => change is Change.RenameSchema or Change.RenameTable or Change.RenameColumn).Reverse().ToList();

    public QualifiedName Table(QualifiedName table) => Find(table, column: null).Table;

    public string Column(QualifiedName table, string column) => Find(table, column).Column!;

    /// <summary>An expression over the columns of a table, with the names of before.</summary>
    public string Expression(QualifiedName table, string sql)
    {
        if (_backwards.Count == 0)
            return sql;
        var before = Table(table);
        var columns = _backwards.OfType<Change.RenameColumn>().Where(rename => rename.Table == table).Select(rename => rename.To).Distinct(StringComparer.Ordinal);
        return WordSearch.Replace(
            sql, columns.Select(column => (column, Column(table, column))).Concat([(table.Name, before.Name), (table.Schema, before.Schema)]));
    }

    private (QualifiedName Table, string? Column) Find(QualifiedName table, string? column)
    {
        foreach (var change in _backwards)
        {
            switch (change)
            {
                case Change.RenameColumn it when it.Table == table && it.To == column:
                    column = it.From;
                    break;
                case Change.RenameTable it when it.To == table:
                    table = it.From;
                    break;
                case Change.RenameSchema it when it.To == table.Schema:
                    table = table with { Schema = it.From };
                    break;
            }
        }

        return (table, column);
    }
}
