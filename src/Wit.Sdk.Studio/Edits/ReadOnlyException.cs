namespace Wit.Sdk.Studio.Edits;

/// <summary>A request to write reached a studio that was started without <c>--write</c>.</summary>
internal sealed class ReadOnlyException() : Exception("The studio only reads. End it and run `wit studio --write`.");
