using System.Globalization;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Json;

/// <summary>A JSON object together with where it stands, read by what its properties have to be. What they are not is noted, and reading goes on.</summary>
internal sealed class JsonNode(JsonValue? value, string path, List<string> problems)
{
    private readonly JsonValue.Object? _object = AsObject(value, path, problems);

    /// <summary>Where it stands, as <c>tables.public.users</c>.</summary>
    public string Path => path;

    /// <summary>A property that must be text; empty when it is not.</summary>
    public string Text(string name) => OptionalText(name) ?? Note(name, "is missing", string.Empty);

    /// <summary>A property that is text if it exists.</summary>
    public string? OptionalText(string name) => _object?.Find(name) switch
    {
        null => null,
        JsonValue.String it => it.Value,
        _ => Note(name, "is not a text", string.Empty),
    };

    /// <summary>A property that is true or false; false when it is missing.</summary>
    public bool Flag(string name) => _object?.Find(name) switch
    {
        null => false,
        JsonValue.Boolean it => it.Value,
        _ => Note(name, "is neither true nor false", other: false),
    };

    /// <summary>A property that must be a whole number.</summary>
    public long Number(string name) =>
        _object?.Find(name) is JsonValue.Number it && long.TryParse(it.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Note(name, "is not a whole number", 0L);

    /// <summary>A property that must be a list of texts.</summary>
    public EquatableArray<string> Texts(string name)
    {
        if (_object?.Find(name) is JsonValue.Array list && list.Items.All(item => item is JsonValue.String))
            return list.Items.Select(item => ((JsonValue.String)item).Value).ToEquatableArray();
        return Note(name, "is not a list of texts", EquatableArray<string>.Empty);
    }

    /// <summary>A property that must be a list of objects.</summary>
    public IEnumerable<JsonNode> Items(string name) => _object?.Find(name) is JsonValue.Array list
        ? list.Items.Select((item, index) => new JsonNode(item, PathOf(name) + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", problems))
        : Note(name, "is not a list", Enumerable.Empty<JsonNode>());

    /// <summary>The objects within a property; none when it is missing, as in snapshots of older kits.</summary>
    public IEnumerable<JsonNode> Map(string name) => _object?.Find(name) switch
    {
        null => [],
        JsonValue.Object it => it.Members.Select(member => new JsonNode(member.Value, PathOf(name) + "." + member.Name, problems)),
        _ => Note(name, "is not an object", Enumerable.Empty<JsonNode>()),
    };

    /// <summary>A property that is an object if it exists.</summary>
    public JsonNode? Optional(string name) => _object?.Find(name) is { } found ? new JsonNode(found, PathOf(name), problems) : null;

    /// <summary>A property as it is; null when it is missing.</summary>
    public JsonValue? Raw(string name) => _object?.Find(name);

    /// <summary>Notes that a property is wrong.</summary>
    /// <returns>The value to continue with.</returns>
    public T Note<T>(string name, string problem, T other)
    {
        problems.Add("'" + PathOf(name) + "' " + problem);
        return other;
    }

    private static JsonValue.Object? AsObject(JsonValue? value, string path, List<string> problems)
    {
        if (value is JsonValue.Object it)
            return it;
        problems.Add(path.Length == 0 ? "it is not an object" : "'" + path + "' is not an object");
        return null;
    }

    private string PathOf(string name) => path.Length == 0 ? name : path + "." + name;
}
