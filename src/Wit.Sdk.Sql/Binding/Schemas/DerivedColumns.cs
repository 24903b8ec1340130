using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Parsing;

namespace Wit.Sdk.Sql.Binding.Schemas;

/// <summary>Finds out which computed columns are never NULL, those of views and generated ones. It is done when a statement first names the relation.</summary>
/// <param name="describer">Describes their queries.</param>
internal sealed class DerivedColumns(SqlDescriber describer)
{
    private readonly Dictionary<QualifiedName, (string Query, List<int> Columns)> _pending = [];

    /// <summary>Adds a table with generated columns.</summary>
    public void AddTable(Table table)
    {
        List<int> generated = [.. Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i] is { GeneratedExpression: not null, NotNull: false })];
        if (generated.Count == 0) return;
        var values = string.Join(", ", generated.Select(i => $"({table.Columns[i].GeneratedExpression})"));
        _pending[table.Name] = ($"SELECT {values} FROM {SqlText.QuoteQualified(table.Name)}", generated);
    }

    /// <summary>Adds a view.</summary>
    public void AddView(View view)
    {
        if (view.Definition is not null) _pending[view.Name] = (view.Definition, [.. Enumerable.Range(0, view.Columns.Count)]);
    }

    /// <summary>Completes the columns of a relation. A query that can't be described says nothing.</summary>
    public void Complete(CatalogRelation relation)
    {
        var name = new QualifiedName(relation.Schema, relation.Name);
        if (!_pending.TryGetValue(name, out var pending)) return;
        _pending.Remove(name);
        var tree = SqlParser.Parse(pending.Query, SqlOptions.Plain);
        if (tree.Errors.Length > 0 || tree.Statements.Length != 1 || describer.Describe(tree.Statements[0]) is not { HasError: false } described) return;
        if (described.Columns.Count != pending.Columns.Count) return;
        var fields = relation.RowType.Fields.ToArray();
        for (var i = 0; i < described.Columns.Count; i++)
        {
            if (!described.Columns[i].IsNullable) fields[pending.Columns[i]] = fields[pending.Columns[i]] with { IsNotNull = true };
        }

        relation.RowType.Fields = fields;
    }
}
