using Wit.Sdk.Generators.Statements.Types;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>A parameter of a generated method.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Type">The type.</param>
/// <param name="SqlName">The name in the statement.</param>
internal sealed record QueryParameter(string Name, TypeReference Type, string SqlName)
{
    /// <summary>The bit of the parameter in the number of a variant; 0 where no line depends on it.</summary>
    public int Bit { get; init; }

    /// <summary>Whether lines depend on it and the statement does not use it: a switch.</summary>
    public bool IsSwitch { get; init; }
}
