namespace Wit.Sdk.Tooling.Documenting;

/// <summary>A file of the documentation of a schema.</summary>
/// <param name="Path">The path in its folder, with <c>/</c>.</param>
/// <param name="Text">The contents.</param>
public sealed record SitePage(string Path, string Text);
