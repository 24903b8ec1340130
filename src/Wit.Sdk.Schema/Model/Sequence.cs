namespace Wit.Sdk.Schema.Model;

/// <summary>A free-standing sequence (<c>pgSequence</c>).</summary>
public sealed record Sequence(QualifiedName Name, string ExportName, SequenceOptions Options);
