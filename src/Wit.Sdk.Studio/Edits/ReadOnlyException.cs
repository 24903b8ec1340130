namespace Wit.Sdk.Studio.Edits;

/// <summary>Somebody asks a studio to write that was not started for it.</summary>
internal sealed class ReadOnlyException() : Exception("The studio only reads. End it and run `wit studio --write`.");
