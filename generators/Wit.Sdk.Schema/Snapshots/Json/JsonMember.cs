namespace Wit.Sdk.Schema.Snapshots.Json;

/// <summary>A member of a JSON object.</summary>
internal sealed record JsonMember(string Name, JsonValue Value);
