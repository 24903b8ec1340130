using System.Text.Json.Serialization;
using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Api;

/// <summary>The messages between page and server, serialized by generated code.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.Never, MaxDepth = 16)]
[JsonSerializable(typeof(SessionRequest))]
[JsonSerializable(typeof(SessionAnswer))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(DatabaseShape))]
[JsonSerializable(typeof(RowsRequest))]
[JsonSerializable(typeof(RowsAnswer))]
[JsonSerializable(typeof(CountAnswer))]
[JsonSerializable(typeof(RowRequest))]
[JsonSerializable(typeof(RowAnswer))]
internal sealed partial class StudioJson : JsonSerializerContext;
