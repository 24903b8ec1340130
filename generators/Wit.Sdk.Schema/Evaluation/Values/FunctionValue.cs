using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A function of the schema's files, with the scope that it closes over.</summary>
internal sealed class FunctionValue(FunctionSyntax syntax, Scope scope) : Value
{
    public FunctionSyntax Syntax => syntax;

    public Scope Scope => scope;

    /// <summary>The class that it is a method of; else null.</summary>
    public ClassValue? Owner { get; init; }

    public override string Description => "a function";

    public override string TypeOf => "function";
}
