using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A function of the schema's files, with the scope that it closes over.</summary>
internal sealed class FunctionValue(FunctionSyntax syntax, Scope scope) : Value
{
    public FunctionSyntax Syntax => syntax;

    public Scope Scope => scope;

    /// <summary>The class that it is a method of; otherwise null.</summary>
    public ClassValue? Owner { get; init; }

    /// <summary>The members that code assigned to the function: <c>make.calls = 0</c>.</summary>
    public ObjectValue Members { get; } = new();

    public override string Description => "a function";

    public override string TypeOf => "function";

    public override Value? GetProperty(string name) => Members.GetProperty(name) ?? (name == "name" && syntax.Name is { } own ? new StringValue(own) : null);

    public override Method? FindMethod(string name) => FunctionMethods.Table.Find(name);
}
