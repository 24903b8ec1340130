using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots.DrizzleOne;

/// <summary>Writes a model as the snapshot of drizzle 1.0, version 8: <c>snapshot.json</c> in the folder of a migration.</summary>
public static class EntityWriter
{
    /// <summary>The content of the file.</summary>
    /// <param name="model">The schema, in the form of <see cref="DrizzleOneForm"/>.</param>
    /// <param name="id">A new UUID in lower case.</param>
    /// <param name="previousId">The id of the snapshot before; <see cref="SnapshotWriter.NoPrevious"/> for the first.</param>
    public static string Write(SchemaModel model, string id, string previousId) => JsonWriter.Write(new JsonBuilder()
        .Add("version", EntityList.Version)
        .Add("dialect", "postgres")
        .Add("id", id)
        .Add("prevIds", [previousId])
        .Add("ddl", new JsonValue.Array(Entities(model).ToEquatableArray()))
        .Add("renames", new JsonValue.Array(EquatableArray<JsonValue>.Empty))
        .Build());

    private static IEnumerable<JsonValue> Entities(SchemaModel model) =>
    [
        .. model.Roles.Where(role => !role.IsExisting).Select(Role),
        .. model.Schemas.Select(schema => Entity(new JsonBuilder(), "schemas", schema.Name).Build()),
        .. model.Enums.Select(type => Entity(new JsonBuilder().Add("values", type.Labels), "enums", type.Name.Name).Add("schema", type.Name.Schema).Build()),
        .. model.Tables.Select(table => Entity(new JsonBuilder().Add("isRlsEnabled", table.RowLevelSecurity || !table.Policies.IsEmpty), "tables", table.Name.Name).Add("schema", table.Name.Schema).Build()),
        .. model.Tables.SelectMany(table => table.Columns.Select(column => Column(table, column))),
        .. model.Tables.SelectMany(table => table.Indexes.Select(index => Index(table, index))),
        .. model.Tables.SelectMany(table => table.ForeignKeys.Select(key => ForeignKey(table, key))),
        .. model.Tables.Where(table => table.PrimaryKey is not null).Select(table => Part(
            new JsonBuilder().Add("columns", table.PrimaryKey!.Columns).Add("nameExplicit", IsExplicit(table, table.PrimaryKey)), "pks", table.Name, table.PrimaryKey.Name)),
        .. model.Tables.SelectMany(table => table.UniqueConstraints.Select(unique => Part(
            new JsonBuilder().Add("nameExplicit", unique.Name != AutomaticNames.Unique(table, unique)).Add("columns", unique.Columns).Add("nullsNotDistinct", unique.NullsNotDistinct),
            "uniques",
            table.Name,
            unique.Name))),
        .. model.Tables.SelectMany(table => table.Checks.Select(check => Part(new JsonBuilder().Add("value", check.Expression), "checks", table.Name, check.Name))),
        .. model.Sequences.Select(Sequence),
        .. model.Tables.SelectMany(table => table.Policies.Select(policy => Policy(table.Name, policy))),
        .. model.LinkedPolicies.Select(linked => Policy(linked.Table, linked.Policy)),
        .. model.Views.Where(view => view.Definition is not null).Select(View),
    ];

    private static bool IsExplicit(Table table, PrimaryKey key) => !key.IsInline && key.Name != AutomaticNames.PrimaryKey(table.Name.Name);

    private static JsonBuilder Entity(JsonBuilder json, string type, string name) => json.Add("name", name).Add("entityType", type);

    private static JsonValue Part(JsonBuilder json, string type, QualifiedName table, string name) =>
        Entity(json, type, name).Add("schema", table.Schema).Add("table", table.Name).Build();

    private static JsonBuilder AddOrNull(this JsonBuilder json, string name, string? value) =>
        json.Add(name, value is null ? new JsonValue.Null() : new JsonValue.String(value));

    private static JsonValue Column(Table table, Column column)
    {
        var (type, dimensions) = (column.Type, 0);
        for (; type is ColumnType.Array array; dimensions++)
            type = array.Element;
        var generated = column.GeneratedExpression is { } expression ? new JsonBuilder().Add("as", expression).Add("type", "stored").Build() : new JsonValue.Null();
        return Part(
            new JsonBuilder()
                .Add("type", EntityTypes.Write(SnapshotTypes.Write(type, column.Mode)))
                .AddOrNull("typeSchema", SqlTypes.EnumName(type)?.Schema)
                .Add("notNull", column.NotNull)
                .Add("dimensions", dimensions)
                .AddOrNull("default", Default(column))
                .Add("generated", generated)
                .Add("identity", column.Identity is { } identity ? Identity(column.Type, identity) : new JsonValue.Null()),
            "columns",
            table.Name,
            column.Name);
    }

    /// <summary>The default as text; drizzle 1.0 leaves the cast of json out.</summary>
    private static string? Default(Column column)
    {
        var text = DefaultText.Of(column)?.Sql;
        foreach (var cast in text is not null && column.Type is ColumnType.Json or ColumnType.Jsonb ? new[] { "::jsonb", "::json" } : [])
        {
            if (text!.EndsWith("'" + cast, StringComparison.Ordinal))
                return text.Substring(0, text.Length - cast.Length);
        }

        return text;
    }

    private static JsonValue Identity(ColumnType type, Identity identity)
    {
        var options = SequenceDefaults.Complete(identity.Options, type);
        return new JsonBuilder()
            .Add("type", identity.Kind == IdentityKind.Always ? "always" : "byDefault")
            .Add("name", identity.SequenceName)
            .Add("increment", options.IncrementBy)
            .Add("startWith", options.StartWith)
            .Add("minValue", options.MinValue)
            .Add("maxValue", options.MaxValue)
            .Add("cache", new JsonValue.Number(options.Cache!))
            .Add("cycle", options.Cycle)
            .Build();
    }

    private static JsonValue Index(Table table, Index index) => Part(
        new JsonBuilder()
            .Add("nameExplicit", index.Columns.Any(column => column.IsExpression) || index.Name != string.Join("_", [table.Name.Name, .. index.Columns.Select(column => column.Text)]) + "_index")
            .Add("columns", new JsonValue.Array(index.Columns.Select(column => new JsonBuilder()
                .Add("value", column.Text)
                .Add("isExpression", column.IsExpression)
                .Add("asc", !column.Descending)
                .Add("nullsFirst", column.NullsFirst)
                .Add("opclass", column.OperatorClass is { } name ? new JsonBuilder().Add("name", name).Add("default", false).Build() : new JsonValue.Null())
                .Build()).ToEquatableArray()))
            .Add("isUnique", index.IsUnique)
            .AddOrNull("where", index.Where)
            .Add("with", string.Join(", ", index.With.Select(parameter => parameter.Name + "=" + parameter.Value)))
            .Add("method", index.Method)
            .Add("concurrently", index.IsConcurrent),
        "indexes",
        table.Name,
        index.Name);

    private static JsonValue ForeignKey(Table table, ForeignKey key) => Part(
        new JsonBuilder()
            .Add("nameExplicit", key.Name != AutomaticNames.ForeignKey(table.Name.Name, key))
            .Add("columns", key.Columns)
            .Add("schemaTo", key.ReferencedTable.Schema)
            .Add("tableTo", key.ReferencedTable.Name)
            .Add("columnsTo", key.ReferencedColumns)
            .Add("onUpdate", ReferentialActions.Write(key.OnUpdate).ToUpperInvariant())
            .Add("onDelete", ReferentialActions.Write(key.OnDelete).ToUpperInvariant()),
        "fks",
        table.Name,
        key.Name);

    private static JsonValue Sequence(Sequence sequence)
    {
        var options = SequenceDefaults.Complete(sequence.Options);
        var json = new JsonBuilder()
            .Add("incrementBy", options.IncrementBy)
            .Add("minValue", options.MinValue)
            .Add("maxValue", options.MaxValue)
            .Add("startWith", options.StartWith)
            .Add("cacheSize", new JsonValue.Number(options.Cache!))
            .Add("cycle", options.Cycle);
        return Entity(json, "sequences", sequence.Name.Name).Add("schema", sequence.Name.Schema).Build();
    }

    private static JsonValue Policy(QualifiedName table, Policy policy) => Part(
        new JsonBuilder().Add("as", policy.As).Add("for", policy.For).Add("roles", policy.SortedRoles()).AddOrNull("using", policy.Using).AddOrNull("withCheck", policy.WithCheck),
        "policies",
        table,
        policy.Name);

    private static JsonValue View(View view) => Entity(
        new JsonBuilder()
            .AddOrNull("definition", view.Definition)
            .Add("with", view.With.IsEmpty ? new JsonValue.Null() : StorageParameters.Write(view.With))
            .Add("withNoData", view.WithNoData ? JsonValue.True : new JsonValue.Null())
            .AddOrNull("using", view.Using)
            .AddOrNull("tablespace", view.Tablespace)
            .Add("materialized", view.IsMaterialized),
        "views",
        view.Name.Name).Add("schema", view.Name.Schema).Build();

    private static JsonValue Role(Role role) => Entity(
        new JsonBuilder().Add("createDb", role.CreateDatabase).Add("createRole", role.CreateRole).Add("inherit", role.Inherit), "roles", role.Name).Build();
}
