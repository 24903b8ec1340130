using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Modeling.Relations;

/// <summary>The relations of the model that one export results in.</summary>
/// <param name="Declaration">The name that they are the value of.</param>
/// <param name="Table">The table that they are of.</param>
/// <param name="Relations">The relations.</param>
/// <param name="Memory">The part that can be remembered; null if they depend on more than names.</param>
internal sealed record ModeledRelations(Reading? Declaration, QualifiedName Table, Relation[] Relations, RelationsMemory? Memory);
