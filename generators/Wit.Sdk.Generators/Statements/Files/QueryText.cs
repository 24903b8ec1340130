namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>A statement of a query file, without its place.</summary>
/// <param name="Name">The name of its annotation.</param>
/// <param name="Command">The command of its annotation, such as <c>:many</c>; empty without one.</param>
/// <param name="Text">The text from the annotation to the next one.</param>
internal sealed record QueryText(string Name, string Command, string Text);
