using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>Functions that yield: <c>function*</c>.</content>
internal sealed partial class Evaluator
{
    /// <summary>The values yielded by the running generator; null if none runs.</summary>
    private List<Value>? _yielded;

    /// <summary>Whether the generator that runs has yielded more than it may, and ends at its next statement.</summary>
    private bool _isEndless;

    /// <summary>
    /// Runs a generator to its end at once: as long as it ends, code can't observe when it ran. One that yields without end has an unknown result.
    /// </summary>
    private Value RunGenerator(LazyBody<Statement> body, Scope scope, Origin origin)
    {
        var outer = _yielded;
        var items = _yielded = [];
        try
        {
            var result = RunBody(body, scope);
            return _isEndless ? Unsupported(origin, "a generator without an end", "write the values into the schema")
                : result is UnknownValue ? result
                : new IteratorValue(items, result);
        }
        finally
        {
            _yielded = outer;
            _isEndless = false;
        }
    }

    private Value EvaluateYield(Expression.Yield node, Scope scope)
    {
        var value = node.Operand is { } operand ? Evaluate(operand, scope) : Value.Undefined;
        if (_yielded is not { } items)
            return Unsupported(node, scope, "'yield'");
        _isEndless |= items.Count >= Limits.Yields;
        if (!node.IsEach)
        {
            items.Add(value);
            return Value.Undefined;
        }

        var last = value is IteratorValue inner ? inner.Result : Value.Undefined;
        if (Iterate(value, OriginOf(node, scope)) is { } each)
            items.AddRange(SpendItems(each.Count, OriginOf(node, scope)) ? each : []);
        else
            items.Add(value is UnknownValue ? value : Unsupported(node, scope, "a 'yield*' of " + value.Description));
        return last;
    }
}
