using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots.DrizzleOne;

/// <summary>The snapshot of drizzle 1.0, version 8, whose <c>ddl</c> is one list of all entities, in the shape of version 7: objects within their tables.</summary>
internal static class EntityList
{
    /// <summary>The version of the format.</summary>
    public const string Version = "8";

    /// <summary>The members of a snapshot of version 7; a list that is none stays, for the reader to say so.</summary>
    public static JsonValue AsSnapshot(JsonValue.Object root)
    {
        if (root.Find("ddl") is not JsonValue.Array list)
            return new JsonBuilder().Add("ddl", JsonBuilder.Empty).Build();
        var entities = list.Items.OfType<JsonValue.Object>().Select(Without).ToLookup(entity => Text(entity, "entityType"), StringComparer.Ordinal);
        var tables = entities["tables"].ToList();
        var known = new HashSet<string>(tables.Select(table => Key(table, "name")), StringComparer.Ordinal);
        return new JsonBuilder()
            .Add("id", root.Find("id"))
            .Add("prevId", root.Find("prevIds") is JsonValue.Array { Items: { Count: > 0 } ids } ? ids[ids.Count - 1] : new JsonValue.String(SnapshotWriter.NoPrevious))
            .Add("version", SnapshotWriter.Version)
            .Add("dialect", "postgresql")
            .Add("schemas", JsonBuilder.Map(entities["schemas"], schema => Text(schema, "name"), schema => new JsonValue.String(Text(schema, "name"))))
            .Add("enums", Map(entities["enums"], type => type))
            .Add("sequences", Map(entities["sequences"], Sequence))
            .Add("roles", Map(entities["roles"], role => role))
            .Add("tables", Map(tables, table => EntityTable.Read(table, entities)))
            .Add("views", Map(entities["views"], View))
            .Add("policies", Map(entities["policies"].Where(policy => !known.Contains(Key(policy, "table"))), policy => EntityTable.Policy(policy)
                .Add("schema", Text(policy, "schema"))
                .Add("on", "\"" + Text(policy, "schema") + "\".\"" + Text(policy, "table") + "\"")
                .Build()))
            .Build();
    }

    /// <summary>A member's text; empty when it has none, which the reader of the result notes.</summary>
    public static string Text(JsonValue.Object entity, string name) => (entity.Find(name) as JsonValue.String)?.Value ?? string.Empty;

    /// <summary>Schema and name as one text.</summary>
    public static string Key(JsonValue.Object entity, string name) => Text(entity, "schema") + "." + Text(entity, name);

    public static JsonValue Map(IEnumerable<JsonValue.Object> entities, Func<JsonValue.Object, JsonValue> value) =>
        JsonBuilder.Map(entities, entity => Key(entity, "name"), value);

    /// <summary>A number or a text as text; null when it is neither.</summary>
    public static string? AsText(JsonValue? value) => value switch
    {
        JsonValue.String it => it.Value,
        JsonValue.Number it => it.Text,
        _ => null,
    };

    /// <summary>Members that are null are left out in version 7.</summary>
    public static JsonValue.Object Without(JsonValue.Object entity) =>
        new(entity.Members.Where(member => member.Value is not JsonValue.Null).ToEquatableArray());

    private static JsonValue Sequence(JsonValue.Object sequence) => new JsonBuilder()
        .Add("name", Text(sequence, "name"))
        .Add("schema", Text(sequence, "schema"))
        .Add("increment", AsText(sequence.Find("incrementBy")))
        .Add("minValue", AsText(sequence.Find("minValue")))
        .Add("maxValue", AsText(sequence.Find("maxValue")))
        .Add("startWith", AsText(sequence.Find("startWith")))
        .Add("cache", AsText(sequence.Find("cacheSize")))
        .Add("cycle", sequence.Find("cycle"))
        .Build();

    private static JsonValue View(JsonValue.Object view) => new JsonBuilder()
        .Add("name", Text(view, "name"))
        .Add("schema", Text(view, "schema"))
        .Add("columns", JsonBuilder.Empty)
        .Add("definition", Text(view, "definition"))
        .Add("materialized", view.Find("materialized"))
        .Add("with", view.Find("with") is JsonValue.Object with ? Without(with) : null)
        .Add("withNoData", view.Find("withNoData"))
        .Add("using", view.Find("using") is JsonValue.Object method ? Text(method, "name") : AsText(view.Find("using")))
        .Add("tablespace", view.Find("tablespace"))
        .Build();
}
