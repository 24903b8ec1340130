namespace Wit.Sdk.Schema.Json;

/// <summary>A member of a JSON object.</summary>
internal sealed record JsonMember(string Name, JsonValue Value);
