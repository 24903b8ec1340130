using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>The methods of functions: <c>call</c>, <c>apply</c> and <c>bind</c>.</summary>
internal static class FunctionMethods
{
    public static MethodTable Table { get; } = new(
        LibraryObject.Method("call", call => Run(call, call[0], [.. call.Arguments.Skip(1)])),
        LibraryObject.Method("apply", call => call[1].IsNullish ? Run(call, call[0], [])
            : call.Evaluator.Iterate(call[1], call.Origin) is { } items && call.Evaluator.SpendItems(items.Count, call.Origin) ? Run(call, call[0], [.. items])
            : LibraryObject.RunTime(call)),
        LibraryObject.Method("bind", Bind));

    private static Value Run(Invocation call, Value receiver, Value[] arguments) => call.Evaluator.Call(call.Receiver, receiver, arguments, null, call.Origin);

    private static NativeValue Bind(Invocation call)
    {
        var (function, receiver, first) = (call.Receiver, call[0], call.Arguments.Skip(1).ToArray());
        return new NativeValue("bind", later => later.Evaluator.SpendItems(first.Length + later.Count, later.Origin)
            ? later.Evaluator.Call(function, receiver, [.. first, .. later.Arguments], null, later.Origin)
            : new UnknownValue(Cause.Told));
    }
}
