using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>Reads a table.</summary>
internal static class TableSnapshotReader
{
    public static Table Read(JsonNode json)
    {
        var schema = json.Text("schema");
        var name = new QualifiedName(schema.Length == 0 ? QualifiedName.PublicSchema : schema, json.Text("name"));
        var primaryKey = ReadPrimaryKey(json, name);
        var columns = json.Map("columns").Select(ColumnSnapshotReader.Read).Select(column => WithKey(column, primaryKey));
        return new Table(name, name.Name, columns.ToEquatableArray())
        {
            PrimaryKey = primaryKey,
            UniqueConstraints = json.Map("uniqueConstraints").Select(unique => new UniqueConstraint(
                unique.Text("name"), unique.Texts("columns"), unique.Flag("nullsNotDistinct"))).ToEquatableArray(),
            ForeignKeys = json.Map("foreignKeys").Select(ReadForeignKey).ToEquatableArray(),
            Checks = json.Map("checkConstraints").Select(check => new CheckConstraint(check.Text("name"), check.Text("value"))).ToEquatableArray(),
            Indexes = json.Map("indexes").Select(ReadIndex).ToEquatableArray(),
            Policies = json.Map("policies").Select(PolicySnapshot.Read).ToEquatableArray(),
            RowLevelSecurity = json.Flag("isRLSEnabled"),
        };
    }

    private static PrimaryKey? ReadPrimaryKey(JsonNode json, QualifiedName table)
    {
        var named = json.Map("compositePrimaryKeys").Select(key => new PrimaryKey(key.Text("name"), key.Texts("columns"), IsInline: false)).ToList();
        if (named.Count > 1)
            json.Note("compositePrimaryKeys", "holds more than one primary key", 0);
        if (named.Count > 0)
            return named[0];
        var inline = json.Map("columns").Where(column => column.Flag("primaryKey")).Select(column => column.Text("name")).ToEquatableArray();
        return inline.IsEmpty ? null : new PrimaryKey(PostgresNames.PrimaryKey(table.Name), inline, IsInline: true);
    }

    private static Column WithKey(Column column, PrimaryKey? key) =>
        !column.NotNull && key is not null && key.Columns.Contains(column.Name, StringComparer.Ordinal)
            ? column with { NotNull = true, NotNullIsImplied = true }
            : column;

    private static ForeignKey ReadForeignKey(JsonNode json) => new(
        json.Text("name"),
        json.Texts("columnsFrom"),
        new QualifiedName(json.OptionalText("schemaTo") is { Length: > 0 } schema ? schema : QualifiedName.PublicSchema, json.Text("tableTo")),
        json.Texts("columnsTo"),
        ReadAction(json, "onDelete"),
        ReadAction(json, "onUpdate"));

    private static ReferentialAction ReadAction(JsonNode json, string name) => json.OptionalText(name) is not { } words
        ? ReferentialAction.NoAction
        : ReferentialActions.Read(words) ?? json.Note(name, "is not a referential action", ReferentialAction.NoAction);

    private static Index ReadIndex(JsonNode json) => new(json.Text("name"), json.Items("columns").Select(ReadIndexColumn).ToEquatableArray())
    {
        IsUnique = json.Flag("isUnique"),
        Method = json.OptionalText("method") ?? "btree",
        Where = json.OptionalText("where"),
        With = SnapshotReader.ReadParameters(json),
        IsConcurrent = json.Flag("concurrently"),
    };

    private static IndexColumn ReadIndexColumn(JsonNode json) => json.Flag("isExpression")
        ? new IndexColumn(json.Text("expression"), IsExpression: true)
        : new IndexColumn(json.Text("expression"))
        {
            Descending = !json.Flag("asc"),
            NullsFirst = json.OptionalText("nulls") == "first",
            OperatorClass = json.OptionalText("opclass"),
        };
}
