using Wit.Sdk.Generators.Statements.Types;

namespace Wit.Sdk.Generators.Statements.Methods;

/// <summary>A parameter of a method.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
internal sealed record MethodParameter(string Name, TypeReference Type);
