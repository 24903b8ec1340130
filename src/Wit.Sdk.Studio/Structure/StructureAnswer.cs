namespace Wit.Sdk.Studio.Structure;

/// <summary>The parts of a table besides columns and rows.</summary>
/// <param name="Indexes">The keys and indexes.</param>
/// <param name="Checks">The check constraints.</param>
/// <param name="Policies">The policies of row security.</param>
internal sealed record StructureAnswer(IReadOnlyList<IndexLine> Indexes, IReadOnlyList<NamedText> Checks, IReadOnlyList<NamedText> Policies);
