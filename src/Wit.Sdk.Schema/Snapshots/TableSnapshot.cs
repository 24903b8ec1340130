using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>A table in a snapshot.</summary>
internal static class TableSnapshot
{
    public static JsonValue Write(Table table)
    {
        var inlineKey = table.PrimaryKey is { IsInline: true } key ? key.Columns : EquatableArray<string>.Empty;
        var named = table.PrimaryKey is { IsInline: false } primaryKey ? [primaryKey] : Array.Empty<PrimaryKey>();
        return new JsonBuilder()
            .Add("name", table.Name.Name)
            .Add("schema", table.Name.IsPublic ? string.Empty : table.Name.Schema)
            .Add("columns", JsonBuilder.Map(
                table.Columns, column => column.Name, column => ColumnSnapshot.Write(table.Name, column, inlineKey.Contains(column.Name, StringComparer.Ordinal))))
            .Add("indexes", JsonBuilder.Map(table.Indexes, index => index.Name, Index))
            .Add("foreignKeys", JsonBuilder.Map(table.ForeignKeys, foreignKey => foreignKey.Name, foreignKey => ForeignKey(table, foreignKey)))
            .Add("compositePrimaryKeys", JsonBuilder.Map(named, composite => composite.Name, composite => new JsonBuilder()
                .Add("name", composite.Name)
                .Add("columns", composite.Columns)
                .Build()))
            .Add("uniqueConstraints", JsonBuilder.Map(table.UniqueConstraints, unique => unique.Name, unique => new JsonBuilder()
                .Add("name", unique.Name)
                .Add("nullsNotDistinct", unique.NullsNotDistinct)
                .Add("columns", unique.Columns)
                .Build()))
            .Add("policies", JsonBuilder.Map(table.Policies, policy => policy.Name, PolicySnapshot.Write))
            .Add("checkConstraints", JsonBuilder.Map(table.Checks, check => check.Name, check => new JsonBuilder()
                .Add("name", check.Name)
                .Add("value", check.Expression)
                .Build()))
            .Add("isRLSEnabled", table.RowLevelSecurity)
            .Build();
    }

    private static JsonValue Index(Index index) => new JsonBuilder()
        .Add("name", index.Name)
        .Add("columns", new JsonValue.Array(index.Columns.Select(IndexColumn).ToEquatableArray()))
        .Add("isUnique", index.IsUnique)
        .Add("where", index.Where)
        .Add("concurrently", index.IsConcurrent)
        .Add("method", index.Method)
        .Add("with", StorageParameters.Write(index.With))
        .Build();

    private static JsonValue IndexColumn(IndexColumn column)
    {
        var json = new JsonBuilder().Add("expression", column.Text);

        // drizzle-kit has another order of keys for an expression, and no order of rows.
        if (column.IsExpression)
            return json.Add("asc", value: true).Add("isExpression", value: true).Add("nulls", "last").Build();
        return json
            .Add("isExpression", value: false)
            .Add("asc", !column.Descending)
            .Add("nulls", column.NullsFirst ? "first" : "last")
            .Add("opclass", column.OperatorClass)
            .Build();
    }

    private static JsonValue ForeignKey(Table table, ForeignKey key) => new JsonBuilder()
        .Add("name", key.Name)
        .Add("tableFrom", table.Name.Name)
        .Add("tableTo", key.ReferencedTable.Name)
        .Add("schemaTo", key.ReferencedTable.IsPublic ? null : key.ReferencedTable.Schema)
        .Add("columnsFrom", key.Columns)
        .Add("columnsTo", key.ReferencedColumns)
        .Add("onDelete", ReferentialActions.Write(key.OnDelete))
        .Add("onUpdate", ReferentialActions.Write(key.OnUpdate))
        .Build();
}
