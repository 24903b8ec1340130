using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>Reads a column of a table or a view.</summary>
internal static class ColumnSnapshotReader
{
    public static Column Read(JsonNode json)
    {
        var (name, typeText) = (json.Text("name"), json.Text("type"));
        var type = SnapshotTypes.Read(typeText, json.OptionalText("typeSchema"));
        var identity = json.Optional("identity") is { } found ? ReadIdentity(found) : null;
        var isSaidNotNull = json.Flag("notNull");
        var isNotNull = isSaidNotNull || identity is not null || SqlTypes.IsSerial(type);
        return new Column(name, name, type)
        {
            NotNull = isNotNull,
            NotNullIsImplied = isNotNull && !isSaidNotNull,
            Default = ReadDefault(json, type),
            Identity = identity,
            GeneratedExpression = json.Optional("generated")?.Text("as"),
            Mode = SnapshotTypes.ReadMode(typeText),
        };
    }

    private static ColumnDefault? ReadDefault(JsonNode json, ColumnType type) => json.Raw("default") is not { } value
        ? null
        : SnapshotDefaults.Read(value, type) ?? json.Note<ColumnDefault?>("default", "is neither text, number, boolean nor null", null);

    private static Identity ReadIdentity(JsonNode json)
    {
        var kind = json.Text("type") switch
        {
            "always" => IdentityKind.Always,
            "byDefault" => IdentityKind.ByDefault,
            _ => json.Note("type", "is neither 'always' nor 'byDefault'", IdentityKind.Always),
        };
        return new Identity(kind, json.Text("name"), SnapshotReader.ReadOptions(json));
    }
}
