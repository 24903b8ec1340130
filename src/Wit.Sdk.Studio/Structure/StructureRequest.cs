using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Studio.Structure;

/// <summary>Asks how a table is built.</summary>
/// <param name="Table">The table.</param>
internal sealed record StructureRequest(QualifiedName Table);
