namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>The row of a statement.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="Read">The expression that reads it.</param>
/// <param name="Declaration">The declaration of its record; empty where the type exists.</param>
internal sealed record QueryRow(string Type, string Read, string Declaration);
