namespace Wit.Sdk.Schema.Printing.Patching;

/// <summary>A difference that a patch leaves.</summary>
/// <param name="Item">The difference.</param>
/// <param name="Reason">Why it is left, as a sentence without a full stop.</param>
public sealed record PatchRemainder(PatchItem Item, string Reason);
