using System.Globalization;
using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots.DrizzleOne;

/// <summary>A table of a snapshot of drizzle 1.0, with the entities that are its parts, in the shape of version 7.</summary>
internal static class EntityTable
{
    private static readonly Regex s_number = new(
        "^-?[0-9]+(\\.[0-9]+)?(e[+-]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public static JsonValue Read(JsonValue.Object table, ILookup<string, JsonValue.Object> entities)
    {
        var key = EntityList.Key(table, "name");
        var primaryKeys = Parts("pks").ToList();
        var inline = primaryKeys.Where(IsInline).SelectMany(primaryKey => Texts(primaryKey, "columns")).ToList();
        return new JsonBuilder()
            .Add("name", EntityList.Text(table, "name"))
            .Add("schema", EntityList.Text(table, "schema"))
            .Add("columns", JsonBuilder.Map(Parts("columns"), Name, column => Column(column, inline.Contains(Name(column), StringComparer.Ordinal))))
            .Add("indexes", JsonBuilder.Map(Parts("indexes"), Name, Index))
            .Add("foreignKeys", JsonBuilder.Map(Parts("fks"), Name, ForeignKey))
            .Add("compositePrimaryKeys", JsonBuilder.Map(primaryKeys.Where(primaryKey => !IsInline(primaryKey)), Name, primaryKey => primaryKey))
            .Add("uniqueConstraints", JsonBuilder.Map(Parts("uniques"), Name, unique => unique))
            .Add("policies", JsonBuilder.Map(Parts("policies"), Name, policy => Policy(policy).Build()))
            .Add("checkConstraints", JsonBuilder.Map(Parts("checks"), Name, check => check))
            .Add("isRLSEnabled", table.Find("isRlsEnabled"))
            .Build();

        IEnumerable<JsonValue.Object> Parts(string type) => entities[type].Where(part => EntityList.Key(part, "table") == key);
    }

    public static JsonBuilder Policy(JsonValue.Object policy) => new JsonBuilder()
        .Add("name", Name(policy))
        .Add("as", policy.Find("as"))
        .Add("for", policy.Find("for"))
        .Add("to", policy.Find("roles"))
        .Add("using", policy.Find("using"))
        .Add("withCheck", policy.Find("withCheck"));

    private static string Name(JsonValue.Object entity) => EntityList.Text(entity, "name");

    private static IEnumerable<string> Texts(JsonValue.Object entity, string name) =>
        entity.Find(name) is JsonValue.Array list ? list.Items.OfType<JsonValue.String>().Select(item => item.Value) : [];

    /// <summary>A key of one column without a name is that of the column.</summary>
    private static bool IsInline(JsonValue.Object primaryKey) => primaryKey.Find("nameExplicit") is JsonValue.Boolean { Value: false } && Texts(primaryKey, "columns").Count() == 1;

    private static JsonValue Column(JsonValue.Object column, bool isPrimaryKey)
    {
        var type = EntityList.Text(column, "type");
        var dimensions = column.Find("dimensions") is JsonValue.Number number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
        return new JsonBuilder()
            .Add("name", Name(column))
            .Add("type", EntityTypes.Read(type) + string.Concat(Enumerable.Repeat("[]", dimensions)))
            .Add("typeSchema", column.Find("typeSchema"))
            .Add("primaryKey", isPrimaryKey)
            .Add("notNull", column.Find("notNull"))
            .Add("default", column.Find("default") is JsonValue.String text ? Default(text.Value, type, dimensions) : null)
            .Add("generated", column.Find("generated"))
            .Add("identity", column.Find("identity") is JsonValue.Object identity ? Identity(identity) : null)
            .Build();
    }

    /// <summary>All defaults are text: numbers and words as they are, texts in quotes.</summary>
    private static JsonValue Default(string text, string type, int dimensions)
    {
        if (dimensions == 0 && s_number.IsMatch(text))
            return new JsonValue.Number(text);
        if (text is "true" or "false")
            return text == "true" ? JsonValue.True : JsonValue.False;
        var isJson = dimensions == 0 && type is "json" or "jsonb" && text.Length > 1 && text[0] == '\'' && text[text.Length - 1] == '\'';
        return new JsonValue.String(isJson ? text + "::" + type : text);
    }

    private static JsonValue Identity(JsonValue.Object identity) => new JsonBuilder()
        .Add("type", identity.Find("type"))
        .Add("name", identity.Find("name"))
        .Add("increment", EntityList.AsText(identity.Find("increment")))
        .Add("minValue", EntityList.AsText(identity.Find("minValue")))
        .Add("maxValue", EntityList.AsText(identity.Find("maxValue")))
        .Add("startWith", EntityList.AsText(identity.Find("startWith")))
        .Add("cache", EntityList.AsText(identity.Find("cache")))
        .Add("cycle", identity.Find("cycle"))
        .Build();

    private static JsonValue ForeignKey(JsonValue.Object key) => new JsonBuilder()
        .Add("name", Name(key))
        .Add("columnsFrom", key.Find("columns"))
        .Add("schemaTo", key.Find("schemaTo"))
        .Add("tableTo", key.Find("tableTo"))
        .Add("columnsTo", key.Find("columnsTo"))
        .Add("onDelete", EntityList.Text(key, "onDelete").ToLowerInvariant())
        .Add("onUpdate", EntityList.Text(key, "onUpdate").ToLowerInvariant())
        .Build();

    private static JsonValue Index(JsonValue.Object index) => new JsonBuilder()
        .Add("name", Name(index))
        .Add("columns", new JsonValue.Array(((index.Find("columns") as JsonValue.Array)?.Items ?? default).OfType<JsonValue.Object>().Select(IndexColumn).ToEquatableArray()))
        .Add("isUnique", index.Find("isUnique"))
        .Add("where", index.Find("where"))
        .Add("with", With(EntityList.Text(index, "with")))
        .Add("method", index.Find("method"))
        .Add("concurrently", index.Find("concurrently"))
        .Build();

    private static JsonValue IndexColumn(JsonValue.Object column)
    {
        var known = EntityList.Without(column);
        return new JsonBuilder()
            .Add("expression", EntityList.Text(known, "value"))
            .Add("isExpression", known.Find("isExpression"))
            .Add("asc", known.Find("asc"))
            .Add("nulls", known.Find("nullsFirst") is JsonValue.Boolean { Value: true } ? "first" : "last")
            .Add("opclass", known.Find("opclass") is JsonValue.Object operatorClass ? EntityList.Text(operatorClass, "name") : null)
            .Build();
    }

    /// <summary>Storage parameters are one text: <c>fastupdate=false,fillfactor=70</c>.</summary>
    private static JsonValue With(string text) => JsonBuilder.Map(
        text.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(['='], 2)),
        pair => pair[0].Trim(),
        pair => (pair.Length == 2 ? pair[1].Trim() : "true") is var value && value is "true" or "false" ? (value == "true" ? JsonValue.True : JsonValue.False)
            : s_number.IsMatch(value) ? new JsonValue.Number(value) : new JsonValue.String(value));
}
