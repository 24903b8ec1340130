using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Json;

/// <summary>A JSON value as a snapshot or journal holds it: members in order, numbers as they are spelled.</summary>
internal abstract record JsonValue
{
    private JsonValue()
    {
    }

    public static JsonValue True { get; } = new Boolean(true);

    public static JsonValue False { get; } = new Boolean(false);

    internal sealed record Null : JsonValue;

    internal sealed record Boolean(bool Value) : JsonValue;

    internal sealed record Number(string Text) : JsonValue;

    internal sealed record String(string Value) : JsonValue;

    internal sealed record Array(EquatableArray<JsonValue> Items) : JsonValue;

    internal sealed record Object(EquatableArray<JsonMember> Members) : JsonValue
    {
        /// <summary>Finds a member; of members with one name the last, as JavaScript does.</summary>
        public JsonValue? Find(string name)
        {
            for (var i = Members.Count - 1; i >= 0; i--)
            {
                if (Members[i].Name == name)
                    return Members[i].Value;
            }

            return null;
        }
    }
}
