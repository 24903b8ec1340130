using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Renames;

/// <summary>The schema before as it is once the renames have run: objects have their new names, and what names them follows, as in PostgreSQL.</summary>
internal static class ModelRenamer
{
    public static SchemaModel Apply(SchemaModel model, RenameMap map) => map.Steps.Any()
        ? model with
        {
            Schemas = model.Schemas.Select(schema => schema with { Name = map.Schema(schema.Name) }).ToEquatableArray(),
            Roles = model.Roles.Select(role => role with { Name = map.Role(role.Name) }).ToEquatableArray(),
            Enums = model.Enums.Select(type => type with
            {
                Name = map.Enum(type.Name),
                Labels = type.Labels.Select(label => map.Label(type.Name, label)).ToEquatableArray(),
            }).ToEquatableArray(),
            Sequences = model.Sequences.Select(sequence => sequence with { Name = map.Sequence(sequence.Name) }).ToEquatableArray(),
            Tables = model.Tables.Select(table => Table(table, map)).ToEquatableArray(),
            Views = model.Views.Select(view => View(view, model, map)).ToEquatableArray(),
            LinkedPolicies = model.LinkedPolicies.Select(linked => LinkedPolicy(linked, map)).ToEquatableArray(),
        }
        : model;

    private static Table Table(Table table, RenameMap map)
    {
        string Column(string name) => map.Column(table.Name, name);
        EquatableArray<string> Columns(EquatableArray<string> names) => names.Select(Column).ToEquatableArray();
        string Sql(string sql) => Expression(sql, table, map);

        return table with
        {
            Name = map.Table(table.Name),
            Columns = table.Columns.Select(column => column with
            {
                Name = Column(column.Name),
                Type = Type(column.Type, map),
                GeneratedExpression = column.GeneratedExpression is { } expression ? Sql(expression) : null,
            }).ToEquatableArray(),
            PrimaryKey = table.PrimaryKey is { } key ? key with { Columns = Columns(key.Columns) } : null,
            UniqueConstraints = table.UniqueConstraints.Select(unique => unique with { Columns = Columns(unique.Columns) }).ToEquatableArray(),
            ForeignKeys = table.ForeignKeys.Select(foreignKey => foreignKey with
            {
                Columns = Columns(foreignKey.Columns),
                ReferencedTable = map.Table(foreignKey.ReferencedTable),
                ReferencedColumns = foreignKey.ReferencedColumns.Select(column => map.Column(foreignKey.ReferencedTable, column)).ToEquatableArray(),
            }).ToEquatableArray(),
            Checks = table.Checks.Select(check => check with { Expression = Sql(check.Expression) }).ToEquatableArray(),
            Indexes = table.Indexes.Select(index => Index(index, Column, Sql)).ToEquatableArray(),
            Policies = table.Policies.Select(policy => Policy(policy, table.Name, map, Sql)).ToEquatableArray(),
        };
    }

    private static Policy Policy(Policy policy, QualifiedName table, RenameMap map, Func<string, string> renamedSql) => policy with
    {
        Name = map.Policy(table, policy.Name),
        To = policy.To.Select(map.Role).ToEquatableArray(),
        Using = policy.Using is { } visible ? renamedSql(visible) : null,
        WithCheck = policy.WithCheck is { } check ? renamedSql(check) : null,
    };

    /// <summary>The table has no rename of its own, but its schema may have one.</summary>
    private static LinkedPolicy LinkedPolicy(LinkedPolicy linked, RenameMap map)
    {
        var table = map.Table(linked.Table);
        return new LinkedPolicy(table, Policy(linked.Policy, linked.Table, map, sql => WordSearch.Replace(sql, Words(linked.Table, map.Table))));
    }

    private static Index Index(Index index, Func<string, string> renamedColumn, Func<string, string> renamedSql) => index with
    {
        Columns = index.Columns.Select(part => part with { Text = part.IsExpression ? renamedSql(part.Text) : renamedColumn(part.Text) }).ToEquatableArray(),
        Where = index.Where is { } where ? renamedSql(where) : null,
    };

    private static ColumnType Type(ColumnType type, RenameMap map) => type switch
    {
        ColumnType.Enum it => new ColumnType.Enum(map.Enum(it.Name)),
        ColumnType.Array it => it with { Element = Type(it.Element, map) },
        _ => type,
    };

    /// <summary>PostgreSQL stores expressions by meaning. The text is updated here, so that it equals that of the new schema unless something else changed.</summary>
    private static string Expression(string sql, Table table, RenameMap map) =>
        WordSearch.Replace(sql, table.Columns.Select(column => (column.Name, map.Column(table.Name, column.Name))).Concat(Words(table.Name, map.Table)));

    /// <summary>The query of a view names tables and other views; which views read which is known by its words, too.</summary>
    private static View View(View view, SchemaModel model, RenameMap map) => view with
    {
        Name = map.View(view.Name),
        Definition = view.Definition is { } definition
            ? WordSearch.Replace(
                definition,
                model.Tables.SelectMany(table => Words(table.Name, map.Table)).Concat(model.Views.SelectMany(other => Words(other.Name, map.View))))
            : null,
    };

    private static IEnumerable<(string Old, string New)> Words(QualifiedName name, Func<QualifiedName, QualifiedName> renamed)
    {
        var target = renamed(name);
        return [(name.Name, target.Name), (name.Schema, target.Schema)];
    }
}
