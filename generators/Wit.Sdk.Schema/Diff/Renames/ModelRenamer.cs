using Wit.Sdk.Schema.Model;

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
            Policies = table.Policies.Select(policy => policy with
            {
                Name = map.Policy(table.Name, policy.Name),
                To = policy.To.Select(map.Role).ToEquatableArray(),
                Using = policy.Using is { } visible ? Sql(visible) : null,
                WithCheck = policy.WithCheck is { } check ? Sql(check) : null,
            }).ToEquatableArray(),
        };
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

    /// <summary>PostgreSQL keeps expressions by what they mean. The text follows here, so that it equals that of the new schema where nothing else changed.</summary>
    private static string Expression(string sql, Table table, RenameMap map)
    {
        foreach (var column in table.Columns.Where(column => map.Column(table.Name, column.Name) != column.Name))
            sql = SqlWords.Replace(sql, column.Name, map.Column(table.Name, column.Name));
        return Relation(sql, table.Name, map);
    }

    private static string Relation(string sql, QualifiedName table, RenameMap map)
    {
        var target = map.Table(table);
        sql = table.Name == target.Name ? sql : SqlWords.Replace(sql, table.Name, target.Name);
        return table.Schema == target.Schema ? sql : SqlWords.Replace(sql, table.Schema, target.Schema);
    }

    private static View View(View view, SchemaModel model, RenameMap map)
    {
        var definition = view.Definition;
        if (definition is not null)
        {
            foreach (var name in model.Tables.Select(table => table.Name).Where(name => map.Table(name) != name))
                definition = Relation(definition, name, map);
        }

        return view with { Name = map.View(view.Name), Definition = definition };
    }
}
