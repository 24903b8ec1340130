namespace Wit.Sdk.Schema.Model.Columns;

/// <summary>The identity of a column.</summary>
/// <param name="Kind">Whether a given value is refused.</param>
/// <param name="SequenceName">The name of the sequence behind it.</param>
/// <param name="Options">The options of the sequence.</param>
public sealed record Identity(IdentityKind Kind, string SequenceName, SequenceOptions Options);
