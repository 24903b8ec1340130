using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>What the relations of a table were made of, and what came of them.</summary>
/// <param name="Reads">Every name that was read for them, their own first.</param>
/// <param name="Targets">The tables that they lead to, which must still be exported, and in the model.</param>
/// <param name="Table">The table that they are of.</param>
/// <param name="Relations">The relations.</param>
internal sealed record RelationsMemory(Reading[] Reads, Reading[] Targets, QualifiedName Table, Relation[] Relations);
