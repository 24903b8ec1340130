namespace Wit.Sdk.Generators.Code;

/// <summary>A string constant of a nested class, with what it names.</summary>
internal sealed record ConstantCode(string Name, string Value);
