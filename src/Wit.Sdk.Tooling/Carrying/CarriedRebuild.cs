using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Finds the statements that build a part of the schema as the schema files have it, where a carried statement that built it in another way is gone.</summary>
internal static class CarriedRebuild
{
    /// <summary>The index, constraint or column that a statement builds in another way; null where it builds none.</summary>
    public static (QualifiedName Owner, string Part)? PartOf(string sql)
    {
        var words = new StatementWords(sql);
        if (words.Take("DROP", "INDEX")) return words.Path() is { } index ? (StatementWords.Qualified(index), string.Empty) : null;
        if (!words.Take("ALTER", "TABLE")) return null;
        words.Take("ONLY");
        if (words.Path() is not { } table) return null;
        if (words.Take("DROP", "CONSTRAINT")) return words.Path() is { } constraint && words.TakeSymbol(',') ? (StatementWords.Qualified(table), StatementWords.Parts(constraint)[0]) : null;
        if (!words.Take("ALTER")) return null;
        words.Take("COLUMN");
        return words.Path() is { } column && words.Take("TYPE") ? (StatementWords.Qualified(table), StatementWords.Parts(column)[0]) : null;
    }

    /// <summary>The statements; null where the schema has no such part.</summary>
    /// <param name="sql">The statement that is gone.</param>
    /// <param name="model">The schema.</param>
    /// <param name="carried">All carried statements.</param>
    public static IReadOnlyList<string>? Of(string sql, SchemaModel model, CarriedSchema carried)
    {
        if (PartOf(sql) is not var (owner, part)) return null;
        if (part.Length == 0)
        {
            var indexed = model.Tables.FirstOrDefault(it => it.Name.Schema == owner.Schema && it.Indexes.Any(index => index.Name == owner.Name));
            return indexed is null ? null : Statements(model, indexed with { Indexes = indexed.Indexes.Where(index => index.Name != owner.Name).ToEquatableArray() });
        }

        if (model.FindTable(owner) is not { } table) return null;
        var words = new StatementWords(sql);
        if (words.SkipBehind("TYPE"))
            return table.FindColumn(part) is { } column ? [$"ALTER TABLE {SqlText.QuoteQualified(owner)} ALTER COLUMN {SqlText.QuoteIdentifier(part)} TYPE {SqlTypes.ToSql(column.Type)}"] : null;
        var without = Without(table, part);
        return without == table ? null : [.. WithReferences([DropConstraint(owner, part), .. Statements(model, without)], (owner, part), model, carried, [])];
    }

    /// <summary>The statements that build a key again, between those that drop the foreign keys which refer to it and those that add them again.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="key">The table and the name of the key.</param>
    /// <param name="model">The schema.</param>
    /// <param name="carried">All carried statements: a foreign key may be one of them.</param>
    /// <param name="isNew">Foreign keys that do not exist yet.</param>
    public static IEnumerable<string> WithReferences(
        IReadOnlyList<string> statements, (QualifiedName Table, string Name) key, SchemaModel model, CarriedSchema carried, IReadOnlyCollection<(QualifiedName, string)> isNew)
    {
        if (model.FindTable(key.Table) is not { } table) return statements;
        var columns = table.PrimaryKey?.Name == key.Name ? table.PrimaryKey.Columns : table.UniqueConstraints.FirstOrDefault(unique => unique.Name == key.Name)?.Columns ?? default;
        if (columns.IsEmpty) return statements;
        var references = model.Tables.SelectMany(other => other.ForeignKeys.Select(foreign => (Table: other.Name, Key: foreign)))
            .Where(it => it.Key.ReferencedTable == key.Table && it.Key.ReferencedColumns.ToHashSet().SetEquals(columns) && !isNew.Contains((it.Table, it.Key.Name))).ToList();
        return
        [
            .. references.Select(it => DropConstraint(it.Table, it.Key.Name)),
            .. statements,
            .. references.SelectMany(it => Statements(model, Without(model.FindTable(it.Table)!, it.Key.Name))),
            .. references.SelectMany(it => carried.Statements.Where(statement => PartOf(statement.Sql) == (it.Table, it.Key.Name)).Select(statement => statement.Sql)),
        ];
    }

    private static string DropConstraint(QualifiedName table, string name) => $"ALTER TABLE {SqlText.QuoteQualified(table)} DROP CONSTRAINT {SqlText.QuoteIdentifier(name)}";

    private static Table Without(Table table, string constraint) => table with
    {
        PrimaryKey = table.PrimaryKey?.Name == constraint ? null : table.PrimaryKey,
        UniqueConstraints = table.UniqueConstraints.Where(it => it.Name != constraint).ToEquatableArray(),
        ForeignKeys = table.ForeignKeys.Where(it => it.Name != constraint).ToEquatableArray(),
        Checks = table.Checks.Where(it => it.Name != constraint).ToEquatableArray(),
    };

    private static IReadOnlyList<string> Statements(SchemaModel model, Table without)
    {
        var before = model with { Tables = model.Tables.Select(table => table.Name == without.Name ? without : table).ToEquatableArray() };
        return [.. MigrationPlanner.Plan(SchemaDiffer.Diff(before, model, default), PlanMode.Plain).Statements.Select(statement => statement.Sql)];
    }
}
