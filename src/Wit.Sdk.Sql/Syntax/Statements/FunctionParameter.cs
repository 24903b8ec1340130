namespace Wit.Sdk.Sql.Syntax.Statements;

/// <summary>A parameter of a declared function, or a column of its <c>RETURNS TABLE</c>.</summary>
/// <param name="Name">The name; null without one.</param>
/// <param name="Type">The type.</param>
/// <param name="Mode">The mode: <c>in</c>, <c>out</c>, <c>inout</c>, <c>variadic</c> or <c>table</c>.</param>
/// <param name="HasDefault">Whether a call may leave it out.</param>
internal sealed record FunctionParameter(Name? Name, TypeName Type, string Mode, bool HasDefault)
{
    /// <summary>Whether a call passes a value.</summary>
    public bool IsInput => Mode is "in" or "inout" or "variadic";

    /// <summary>Whether the result has it as a column.</summary>
    public bool IsOutput => Mode is "out" or "inout" or "table";
}
