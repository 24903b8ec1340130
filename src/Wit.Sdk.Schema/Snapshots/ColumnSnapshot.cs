using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>A column of a table or a view in a snapshot.</summary>
internal static class ColumnSnapshot
{
    public static JsonValue Write(QualifiedName owner, Column column, bool isPrimaryKey) => new JsonBuilder()
        .Add("name", column.Name)
        .Add("type", SnapshotTypes.Write(column.Type, column.Mode))
        .Add("typeSchema", SqlTypes.EnumName(column.Type)?.Schema)
        .Add("primaryKey", isPrimaryKey)
        .Add("notNull", column is { NotNull: true, NotNullIsImplied: false })
        .Add("generated", column.GeneratedExpression is { } expression
            ? new JsonBuilder().Add("as", expression).Add("type", "stored").Build()
            : null)
        .Add("identity", column.Identity is { } identity ? Identity(owner, column.Type, identity) : null)
        .Add("default", SnapshotDefaults.Write(column))
        .Build();

    private static JsonValue Identity(QualifiedName owner, ColumnType type, Identity identity)
    {
        var json = new JsonBuilder()
            .Add("type", identity.Kind == IdentityKind.Always ? "always" : "byDefault")
            .Add("name", identity.SequenceName)
            .Add("schema", owner.Schema);
        return SnapshotWriter.AddOptions(json, SequenceDefaults.Complete(identity.Options, type)).Build();
    }
}
