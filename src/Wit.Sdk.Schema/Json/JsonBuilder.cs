using System.Globalization;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Json;

/// <summary>Collects the members of an object; a null value adds nothing, as JavaScript's <c>undefined</c>.</summary>
internal sealed class JsonBuilder
{
    private readonly List<JsonMember> _members = [];

    public JsonBuilder Add(string name, string? value) => Add(name, value is null ? null : new JsonValue.String(value));

    public JsonBuilder Add(string name, bool value) => Add(name, value ? JsonValue.True : JsonValue.False);

    public JsonBuilder Add(string name, long value) => Add(name, new JsonValue.Number(value.ToString(CultureInfo.InvariantCulture)));

    public JsonBuilder Add(string name, IEnumerable<string> values) =>
        Add(name, new JsonValue.Array(values.Select(value => (JsonValue)new JsonValue.String(value)).ToEquatableArray()));

    public JsonBuilder Add(string name, JsonValue? value)
    {
        if (value is not null)
            _members.Add(new JsonMember(name, value));
        return this;
    }

    public JsonValue Build() => new JsonValue.Object(_members.ToEquatableArray());

    /// <summary>An object with a member for each item.</summary>
    public static JsonValue Map<T>(IEnumerable<T> items, Func<T, string> key, Func<T, JsonValue> value) =>
        new JsonValue.Object(items.Select(item => new JsonMember(key(item), value(item))).ToEquatableArray());

    /// <summary>An object without members.</summary>
    public static JsonValue Empty { get; } = new JsonValue.Object(EquatableArray<JsonMember>.Empty);
}
