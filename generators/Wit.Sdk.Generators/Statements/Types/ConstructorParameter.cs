namespace Wit.Sdk.Generators.Statements.Types;

/// <summary>A parameter of a constructor.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
internal sealed record ConstructorParameter(string Name, TypeReference Type);
