using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A call of a function of ours, with all that it needs to answer or to complain at the right place.</summary>
internal sealed class Invocation(Evaluator evaluator, string name, Value receiver, Value[] arguments, Expression[]? nodes, Origin origin)
{
    public Evaluator Evaluator => evaluator;

    /// <summary>The name of the function, for messages.</summary>
    public string Name => name;

    /// <summary>The receiver before the dot; undefined if there is none.</summary>
    public Value Receiver => receiver;

    public Value[] Arguments => arguments;

    public Origin Origin => origin;

    public int Count => arguments.Length;

    /// <summary>The argument at a position; undefined past the last.</summary>
    public Value this[int index] => index < arguments.Length ? arguments[index] : Value.Undefined;

    /// <summary>The syntax of an argument, when arguments and syntax match one to one.</summary>
    public Expression? NodeOf(int index) => nodes is not null && nodes.Length == arguments.Length && index < nodes.Length ? nodes[index] : null;

    /// <summary>The location of an argument; the whole call if that can't be determined.</summary>
    public Origin OriginOf(int index) => NodeOf(index) is { } node and not Expression.Spread ? new Origin(origin.Source, node.Span) : origin;

    public UnknownValue Error(int index, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        var place = index < 0 ? origin : OriginOf(index);
        evaluator.Report(place, descriptor, arguments);
        return new UnknownValue(Cause.Told);
    }

    /// <summary>Reads an argument that must be a string; null, after an error, when it isn't.</summary>
    public string? RequireString(int index, string what)
    {
        if (this[index] is StringValue text)
            return text.Value;
        evaluator.ReportWrongKind(this[index], OriginOf(index), what, "a string");
        return null;
    }

    /// <summary>Where the call's name stands: the last word before its parenthesis.</summary>
    public TextSpan Span => origin.Span;
}
