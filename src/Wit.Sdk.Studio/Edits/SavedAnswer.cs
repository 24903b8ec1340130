namespace Wit.Sdk.Studio.Edits;

/// <summary>The changes are saved.</summary>
/// <param name="Keys">Per change what names its row now.</param>
internal sealed record SavedAnswer(IReadOnlyList<IReadOnlyList<string?>> Keys);
