namespace Wit.Sdk.Studio.Edits;

/// <summary>The SQL of changes.</summary>
/// <param name="Statements">Per change its statement, values in their places; those of secret columns are masked. Empty where it lacks something, which its note says.</param>
/// <param name="Notes">Per change what to know of it; null when there is nothing.</param>
internal sealed record PreviewAnswer(IReadOnlyList<string> Statements, IReadOnlyList<string?> Notes);
