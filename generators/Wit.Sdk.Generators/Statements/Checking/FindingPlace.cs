namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>The parts of a method that a finding can be about.</summary>
internal enum FindingPlace
{
    /// <summary>A range of the statement.</summary>
    Statement,

    /// <summary>The name of the method.</summary>
    Method,

    /// <summary>The return type.</summary>
    ReturnType,

    /// <summary>A parameter, whose number is the start of the span.</summary>
    Parameter,
}
