namespace Wit.Sdk.Studio.Edits;

/// <summary>The new value of a column: a text of its type, NULL or the default. An empty text is none of the two others.</summary>
/// <param name="Text">The text; null for NULL.</param>
/// <param name="IsDefault">Whether the default is meant, whatever it is.</param>
internal sealed record NewValue(string? Text = null, bool IsDefault = false);
