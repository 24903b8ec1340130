using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>A policy in a snapshot: within its table, or at the root when the schema does not create the table.</summary>
internal static class PolicySnapshot
{
    public static JsonValue Write(Policy policy) => Members(policy).Build();

    /// <summary>A policy at the root, which names its table as drizzle-kit does: in quotes, which are not doubled within.</summary>
    public static JsonValue Write(LinkedPolicy linked) => Members(linked.Policy)
        .Add("schema", linked.Table.Schema)
        .Add("on", "\"" + linked.Table.Schema + "\".\"" + linked.Table.Name + "\"")
        .Build();

    public static Policy Read(JsonNode json) => new(
        json.Text("name"),
        json.OptionalText("as") ?? "PERMISSIVE",
        json.OptionalText("for") ?? "ALL",
        json.Raw("to") is null ? EquatableArray<string>.Empty : json.Texts("to"),
        json.OptionalText("using"),
        json.OptionalText("withCheck"));

    public static LinkedPolicy ReadLinked(JsonNode json)
    {
        var schema = json.OptionalText("schema") ?? QualifiedName.PublicSchema;
        var on = json.Text("on");
        var start = "\"" + schema + "\".\"";
        var name = on.StartsWith(start, StringComparison.Ordinal) && on.Length > start.Length + 1 && on[on.Length - 1] == '"'
            ? on.Substring(start.Length, on.Length - start.Length - 1)
            : json.Note("on", "does not name a table of the schema '" + schema + "'", on);
        return new LinkedPolicy(new QualifiedName(schema, name), Read(json));
    }

    private static JsonBuilder Members(Policy policy) => new JsonBuilder()
        .Add("name", policy.Name)
        .Add("as", policy.As)
        .Add("for", policy.For)
        .Add("to", policy.SortedRoles())
        .Add("using", policy.Using)
        .Add("withCheck", policy.WithCheck);
}
