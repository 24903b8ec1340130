using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>The result of reading a snapshot.</summary>
/// <param name="Model">The schema; null when there is a diagnostic. Names of the TypeScript side are not in a snapshot: the database names stand for them.</param>
/// <param name="Id">The id; empty when it could not be read.</param>
/// <param name="PreviousId">The id of the snapshot before.</param>
/// <param name="Diagnostics">The errors of the file.</param>
public sealed record Snapshot(SchemaModel? Model, string Id, string PreviousId, EquatableArray<Diagnostic> Diagnostics);
