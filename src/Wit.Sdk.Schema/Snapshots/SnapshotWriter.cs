using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>Writes a model as drizzle-kit's snapshot, version 7: <c>meta/NNNN_snapshot.json</c>.</summary>
public static class SnapshotWriter
{
    /// <summary>The <c>prevId</c> of a folder's first snapshot.</summary>
    public const string NoPrevious = "00000000-0000-0000-0000-000000000000";

    /// <summary>The version of the format.</summary>
    public const string Version = "7";

    /// <summary>The content of the file, which ends without a line break as drizzle-kit's does.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="id">A new UUID in lower case.</param>
    /// <param name="previousId">The id of the snapshot before; <see cref="NoPrevious"/> for the first.</param>
    public static string Write(SchemaModel model, string id, string previousId) => WriteModel(EnumReferences.AsNames(model), id, previousId);

    private static string WriteModel(SchemaModel model, string id, string previousId) => JsonWriter.Write(new JsonBuilder()
        .Add("id", id)
        .Add("prevId", previousId)
        .Add("version", Version)
        .Add("dialect", "postgresql")
        .Add("tables", JsonBuilder.Map(model.Tables, table => Key(table.Name), TableSnapshot.Write))
        .Add("enums", JsonBuilder.Map(model.Enums, type => Key(type.Name), Enum))
        .Add("schemas", JsonBuilder.Map(model.Schemas, schema => schema.Name, schema => new JsonValue.String(schema.Name)))
        .Add("sequences", JsonBuilder.Map(model.Sequences, sequence => Key(sequence.Name), Sequence))
        .Add("roles", JsonBuilder.Map(model.Roles.Where(role => !role.IsExisting), role => role.Name, Role))
        .Add("policies", JsonBuilder.Map(model.LinkedPolicies, linked => linked.Policy.Name, PolicySnapshot.Write))
        .Add("views", JsonBuilder.Map(model.Views, view => Key(view.Name), ViewSnapshot.Write))
        .Add("_meta", new JsonBuilder().Add("columns", JsonBuilder.Empty).Add("schemas", JsonBuilder.Empty).Add("tables", JsonBuilder.Empty).Build())
        .Build());

    internal static string Key(QualifiedName name) => name.Schema + "." + name.Name;

    private static JsonValue Enum(EnumType type) => new JsonBuilder()
        .Add("name", type.Name.Name)
        .Add("schema", type.Name.Schema)
        .Add("values", type.Labels)
        .Build();

    private static JsonValue Sequence(Sequence sequence)
    {
        var json = new JsonBuilder().Add("name", sequence.Name.Name).Add("schema", sequence.Name.Schema);
        return AddOptions(json, SequenceDefaults.Complete(sequence.Options)).Build();
    }

    internal static JsonBuilder AddOptions(JsonBuilder json, SequenceOptions options) => json
        .Add("increment", options.IncrementBy)
        .Add("startWith", options.StartWith)
        .Add("minValue", options.MinValue)
        .Add("maxValue", options.MaxValue)
        .Add("cache", options.Cache)
        .Add("cycle", options.Cycle);

    private static JsonValue Role(Role role) => new JsonBuilder()
        .Add("name", role.Name)
        .Add("createDb", role.CreateDatabase)
        .Add("createRole", role.CreateRole)
        .Add("inherit", role.Inherit)
        .Build();
}
