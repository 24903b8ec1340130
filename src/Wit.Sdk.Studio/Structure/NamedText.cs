namespace Wit.Sdk.Studio.Structure;

/// <summary>A part of a table and its text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">The expression.</param>
internal sealed record NamedText(string Name, string Text);
