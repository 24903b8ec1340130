namespace Wit.Sdk.Schema.Model;

/// <summary>A JSDoc tag, such as <c>@numberedBy repositories.lastNumber</c>.</summary>
/// <param name="Name">The name without the <c>@</c>.</param>
/// <param name="Argument">The trimmed rest; empty when there is none.</param>
public sealed record DocumentationTag(string Name, string Argument);
