using System.Text.Json;
using System.Text.Json.Serialization;

namespace WitWeb.Data;

/// <summary>The JSON of jsonb columns without reflection: <c>options with { Json = DataJson.Default.Options }</c>.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ProjectSettings))]
public sealed partial class DataJson : JsonSerializerContext;
