using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>The sources of the relations of a table, and the result.</summary>
/// <param name="Reads">Every name that was read for them, their own first.</param>
/// <param name="Targets">The tables that they lead to, which must still be exported, and in the model.</param>
/// <param name="Table">The table that they are of.</param>
/// <param name="Relations">The relations.</param>
internal sealed record RelationsMemory(Reading[] Reads, Reading[] Targets, QualifiedName Table, Relation[] Relations);
