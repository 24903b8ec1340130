using System.Text.Json.Serialization;
using Wit.Sdk.Studio.Diagrams;
using Wit.Sdk.Studio.Edits;
using Wit.Sdk.Studio.Exports;
using Wit.Sdk.Studio.Migrating;
using Wit.Sdk.Studio.Picking;
using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Studio.Shapes;
using Wit.Sdk.Studio.Structure;

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
[JsonSerializable(typeof(ChoicesRequest))]
[JsonSerializable(typeof(ChoicesAnswer))]
[JsonSerializable(typeof(ValueRequest))]
[JsonSerializable(typeof(ValueAnswer))]
[JsonSerializable(typeof(ChangesRequest))]
[JsonSerializable(typeof(PreviewAnswer))]
[JsonSerializable(typeof(SavedAnswer))]
[JsonSerializable(typeof(DiagramAnswer))]
[JsonSerializable(typeof(ExportRequest))]
[JsonSerializable(typeof(MigrationsAnswer))]
[JsonSerializable(typeof(DriftAnswer))]
[JsonSerializable(typeof(StructureRequest))]
[JsonSerializable(typeof(StructureAnswer))]
internal sealed partial class StudioJson : JsonSerializerContext;
