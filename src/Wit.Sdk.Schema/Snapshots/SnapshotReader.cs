using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Snapshots.DrizzleOne;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>Reads snapshots of version 7, drizzle-kit's and ours, and those of drizzle 1.0, version 8.</summary>
public static class SnapshotReader
{
    /// <summary>Reads a file. Never throws on what it says: broken JSON, another shape and another version are diagnostics.</summary>
    public static Snapshot Read(SourceFile file)
    {
        var (json, problem) = JsonFile.Read(file);
        if (problem is not null)
            return Failed(problem);
        var isOfDrizzleOne = json is JsonValue.Object whole && whole.Find("version") is JsonValue.String { Value: EntityList.Version };
        if (isOfDrizzleOne)
            json = EntityList.AsSnapshot((JsonValue.Object)json!);
        var problems = new List<string>();
        var root = new JsonNode(json, string.Empty, problems);
        var version = root.Text("version");
        if (problems.Count == 0 && version != SnapshotWriter.Version)
            return Failed(JsonFile.About(file, DiagnosticCatalogue.SnapshotVersion, version));
        if (problems.Count == 0 && root.Text("dialect") is var dialect && dialect != "postgresql")
            root.Note("dialect", "is not 'postgresql'", 0);
        var model = ReadModel(root);
        var (id, previousId) = (root.Text("id"), root.Text("prevId"));
        return problems.Count == 0
            ? new Snapshot(model, id, previousId, EquatableArray<Diagnostic>.Empty)
            : Failed(problems.Select(text => JsonFile.About(file, DiagnosticCatalogue.InvalidSnapshot, text)).ToArray());
    }

    private static Snapshot Failed(params Diagnostic[] diagnostics) => new(null, string.Empty, string.Empty, diagnostics);

    private static SchemaModel ReadModel(JsonNode root) => EnumReferences.Resolve(new SchemaModel
    {
        Schemas = ReadSchemas(root),
        Enums = root.Map("enums").Select(ReadEnum).ToEquatableArray(),
        Sequences = root.Map("sequences").Select(ReadSequence).ToEquatableArray(),
        Tables = root.Map("tables").Select(TableSnapshotReader.Read).ToEquatableArray(),
        Views = root.Map("views").Select(ReadView).ToEquatableArray(),
        Roles = root.Map("roles").Select(ReadRole).ToEquatableArray(),
        LinkedPolicies = root.Map("policies").Select(PolicySnapshot.ReadLinked).ToEquatableArray(),
    });

    private static EquatableArray<NamedSchema> ReadSchemas(JsonNode root)
    {
        if (root.Raw("schemas") is not JsonValue.Object schemas || schemas.Members.Any(member => member.Value is not JsonValue.String))
            return root.Note("schemas", "is not an object of texts", EquatableArray<NamedSchema>.Empty);
        return schemas.Members.Select(member => new NamedSchema(member.Name, member.Name)).ToEquatableArray();
    }

    private static EnumType ReadEnum(JsonNode json) =>
        new(new QualifiedName(json.Text("schema"), json.Text("name")), json.Text("name"), json.Texts("values"));

    private static Sequence ReadSequence(JsonNode json) =>
        new(new QualifiedName(json.Text("schema"), json.Text("name")), json.Text("name"), ReadOptions(json));

    private static Role ReadRole(JsonNode json) => new(
        json.Text("name"), json.Flag("createDb"), json.Flag("createRole"), json.Raw("inherit") is null || json.Flag("inherit"), IsExisting: false);

    private static View ReadView(JsonNode json)
    {
        var name = new QualifiedName(json.Text("schema"), json.Text("name"));
        var definition = json.Flag("isExisting") ? null : json.Text("definition");
        return new View(name, name.Name, json.Map("columns").Select(ColumnSnapshotReader.Read).ToEquatableArray(), definition)
        {
            KeyColumns = json.Map("columns").Where(column => column.Flag("primaryKey")).Select(column => column.Text("name")).ToEquatableArray(),
            IsMaterialized = json.Flag("materialized"),
            With = ReadParameters(json),
            Using = json.OptionalText("using"),
            Tablespace = json.OptionalText("tablespace"),
            WithNoData = json.Flag("withNoData"),
        };
    }

    internal static EquatableArray<StorageParameter> ReadParameters(JsonNode json) => json.Raw("with") switch
    {
        null => EquatableArray<StorageParameter>.Empty,
        JsonValue.Object it when StorageParameters.Read(it) is { } parameters => parameters,
        _ => json.Note("with", "is not an object of texts, numbers and booleans", EquatableArray<StorageParameter>.Empty),
    };

    internal static SequenceOptions ReadOptions(JsonNode json) => new(
        json.OptionalText("startWith"),
        json.OptionalText("increment"),
        json.OptionalText("minValue"),
        json.OptionalText("maxValue"),
        json.OptionalText("cache"),
        json.Flag("cycle"));
}
