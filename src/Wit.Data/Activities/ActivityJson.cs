using System.Text.Json.Serialization;

namespace Wit.Data.Activities;

/// <summary>Reads payloads without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ActivityDetails))]
internal sealed partial class ActivityJson : JsonSerializerContext;
