using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>Calls, and the bindings and results of functions.</content>
internal sealed partial class Evaluator
{
    /// <summary>
    /// A chain of members, calls and indexes: <c>text("a").notNull().default("x")</c>. It is walked from its start in a loop, so that it may be of any length.
    /// </summary>
    private Value EvaluateChainOf(Expression node, Scope scope)
    {
        var links = new Stack<Expression>();
        var start = node;
        for (Expression? next = node; next is not null; next = TargetOf(start))
        {
            start = next;
            links.Push(start);
        }

        var value = EvaluateStart(links.Pop(), scope);
        while (links.Count > 0)
        {
            var link = links.Pop();
            if (!Step(link, scope))
                return new UnknownValue(Cause.Told);
            value = link switch
            {
                Expression.Member member when links.Count > 0 && links.Peek() is Expression.Call call && ReferenceEquals(call.Callee, member) =>
                    CallMethod((Expression.Call)links.Pop(), member, value, scope),
                Expression.Member member => MemberOf(member, value, scope),
                Expression.Index index => IndexOf(index, value, scope),
                _ => CallValue((Expression.Call)link, value, scope),
            };
        }

        return value;
    }

    /// <summary>The object a link of a chain works on; null at the beginning of the chain.</summary>
    private static Expression? TargetOf(Expression link) => link switch
    {
        Expression.Member member => member.Target,
        Expression.Index index => index.Target,
        Expression.Call { Callee: Expression.Identifier { Name: "require" }, Arguments: [Expression.String] } => null,
        Expression.Call call => call.Callee,
        _ => null,
    };

    private Value EvaluateStart(Expression start, Scope scope)
    {
        if (start is not Expression.Call { Callee: var callee, Arguments: [Expression.String specifier] } call)
            return Evaluate(start, scope);
        return scope.Module.FindBinding("require") is null ? ValueOfModule(specifier, scope) : CallValue(call, Evaluate(callee, scope), scope);
    }

    private Value CallValue(Expression.Call node, Value callee, Scope scope)
    {
        if (ReferenceEquals(callee, s_chainEnd) || (node.IsOptional && callee.IsNullish))
            return s_chainEnd;
        if (callee is UnknownValue unknown)
            return unknown.Result;
        return Call(callee, Value.Undefined, EvaluateArguments(node.Arguments, scope), node.Arguments, OriginOf(node, scope));
    }

    private Value CallMethod(Expression.Call node, Expression.Member member, Value target, Scope scope)
    {
        if (ReferenceEquals(target, s_chainEnd) || (member.IsOptional && target.IsNullish))
            return s_chainEnd;
        if (target is UnknownValue unknown)
            return (unknown.RunTimePath is null ? unknown : unknown.Member(member.Name, new Origin(scope.Source, member.NameSpan))).Result;
        if (target.GetProperty(member.Name) is null && target.FindMethod(member.Name) is { } method)
        {
            // The call stands where its own name does, not where the chain before it starts.
            var origin = new Origin(scope.Source, TextSpan.FromBounds(member.NameSpan.Start, node.Span.End));
            return Run(method.Code, new Invocation(this, method.Name, target, EvaluateArguments(node.Arguments, scope), node.Arguments, origin), !method.IsShort);
        }

        if (target.WrongCall is { } note && target.GetProperty(member.Name) is null)
        {
            EvaluateArguments(node.Arguments, scope);
            return note(new Cause(
                DiagnosticCatalogue.UnknownMember, new Origin(scope.Source, member.NameSpan), member.Name, target.Description,
                Suggestion.For(member.Name, target.MemberNames, "remove it")));
        }

        var callee = GetMember(target, member.Name, new Origin(scope.Source, member.NameSpan));
        if (node.IsOptional && callee.IsNullish)
            return s_chainEnd;
        if (callee is UndefinedValue)
        {
            var cause = new Cause(
                DiagnosticCatalogue.UnknownMember, new Origin(scope.Source, member.NameSpan), member.Name, target.Description,
                Suggestion.For(member.Name, target.MemberNames, "this method is not read in a schema; write the value down"));
            return new UnknownValue(cause);
        }

        var receiver = target is SuperValue { Self: var self } ? self : target;
        return Call(callee, receiver, EvaluateArguments(node.Arguments, scope), node.Arguments, OriginOf(node, scope));
    }

    private Value[] EvaluateArguments(Expression[] nodes, Scope scope)
    {
        if (nodes.Length == 0)
            return [];
        return [.. EvaluateElements(nodes, scope)];
    }

    private List<Value> EvaluateElements(Expression[] nodes, Scope scope)
    {
        var values = new List<Value>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node is not Expression.Spread spread)
            {
                values.Add(Evaluate(node, scope));
                continue;
            }

            var source = Evaluate(spread.Argument, scope);
            if (Iterate(source, OriginOf(node, scope)) is { } items)
            {
                if (SpendItems(items.Count, OriginOf(node, scope)))
                    values.AddRange(items);
            }
            else
            {
                values.Add(source is UnknownValue ? source : Unsupported(node, scope, "a spread of " + source.Description));
            }
        }

        return values;
    }

    /// <summary>The elements of what can be iterated, paid for where they are made for it; null when it can't be.</summary>
    public IReadOnlyList<Value>? Iterate(Value source, Origin origin) => source switch
    {
        ArrayValue array => array.Items,
        MapValue map => SpendItems(map.Entries.Count * 4L, origin) ? MapMethods.Items(map) : [],
        IteratorValue iterator => SpendItems(iterator.Count, origin) ? iterator.TakeRest() : [],
        StringValue text when !SpendItems(text.Value.Length * 3L, origin) => [],
        StringValue text => [.. text.Value.Select(character => new StringValue(character.ToString()))],
        _ => null,
    };

    public Value Call(Value callee, Value receiver, Value[] arguments, Expression[]? nodes, Origin origin)
    {
        switch (callee)
        {
            case UnknownValue unknown:
                return unknown.Result;
            case NativeValue native:
                return Run(native.Code, new Invocation(this, native.Name, native.Receiver ?? receiver, arguments, nodes, origin));
            case FunctionValue function:
                NoteUse(origin, function.Scope.Source.Path);
                return CallFunction(function, receiver, arguments, origin);
            case SuperValue above:
                return CallSuper(above, arguments, origin);
            case { AsFunction: { } method }:
                return method.Code(new Invocation(this, method.Name, callee, arguments, nodes, origin));
            default:
                return new UnknownValue(new Cause(DiagnosticCatalogue.NotCallable, origin, callee.Description));
        }
    }

    private Value CallFunction(FunctionValue function, Value receiver, Value[] arguments, Origin origin)
    {
        if (_depth >= Limits.Depth)
            return FailTooDeep(origin);
        var scope = function.Owner is { } type ? ScopeOfMember(type, receiver) : new Scope(function.Scope);
        if (function is { Owner: null, Syntax.IsArrow: false })
            scope.Declare(This, receiver);
        _depth++;
        try
        {
            BindParameters(function.Syntax, arguments, scope);
            if (function.Syntax.Expression is { } expression)
                return Evaluate(expression, scope);
            if (function.Syntax.Body is not { } body)
                return new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfRunTime, origin, "a declared function"));
            return function.Syntax.IsGenerator ? RunGenerator(body, scope, origin) : RunBody(body, scope);
        }
        finally
        {
            _depth--;
        }
    }

    private Value RunBody(LazyBody<Statement> body, Scope scope)
    {
        var outer = _result;
        _result = Value.Undefined;
        Run(body.Read(scope.Source, diagnostics), scope);
        var result = _result;
        _result = outer;
        return result;
    }

    /// <summary>The expression that a function returns, if that is all it does; null if it does more.</summary>
    public Expression? ResultOf(FunctionSyntax syntax, Scope scope) =>
        syntax.Expression ?? (syntax.Body?.Read(scope.Source, diagnostics) is [Statement.Return { Value: { } value }] ? value : null);

    private void BindParameters(FunctionSyntax syntax, Value[] arguments, Scope scope)
    {
        for (var i = 0; i < syntax.Parameters.Length; i++)
        {
            BindElement(syntax.Parameters[i], i < arguments.Length ? arguments[i] : Value.Undefined, scope);
            if (syntax.Parameters[i] is { IsProperty: true, Target: Pattern.Name { Text: var name } } && scope.Find(This) is ObjectValue self)
                self.Set(name, scope.Find(name)!);
        }

        if (syntax.Rest is { } rest)
            Bind(rest, new ArrayValue([.. arguments.Skip(syntax.Parameters.Length)]), scope);
    }

    private void BindElement(PatternElement element, Value value, Scope scope) =>
        Bind(element.Target, value is UndefinedValue && element.Default is { } initial ? Evaluate(initial, scope) : value, scope);

    private void Bind(Pattern pattern, Value value, Scope scope)
    {
        switch (pattern)
        {
            case Pattern.Name name:
                scope.Declare(name.Text, value);
                break;
            case Pattern.Object shape:
                BindObject(shape, value, scope);
                break;
            case Pattern.Array shape:
                BindArray(shape, value, scope);
                break;
        }
    }

    private void BindObject(Pattern.Object shape, Value value, Scope scope)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in shape.Properties)
        {
            var key = TextOfKey(Evaluate(property.Key, scope)) ?? string.Empty;
            taken.Add(key);
            var member = GetMember(value, key, OriginOf(property.Key, scope));
            BindElement(new PatternElement(property.Target, property.Default), member, scope);
        }

        if (shape.Rest is not { } rest)
            return;
        var remaining = new ObjectValue();
        SpreadInto(remaining, value, new Origin(scope.Source, shape.Span));
        foreach (var key in taken)
            remaining.Remove(key);
        Bind(rest, remaining, scope);
    }

    private void BindArray(Pattern.Array shape, Value value, Scope scope)
    {
        var origin = new Origin(scope.Source, shape.Span);
        var items = Iterate(value, origin);
        for (var i = 0; i < shape.Elements.Length; i++)
        {
            if (shape.Elements[i] is { } element)
                BindElement(element, items is null ? value : i < items.Count ? items[i] : Value.Undefined, scope);
        }

        if (shape.Rest is { } rest && (items is null || SpendItems(items.Count, origin)))
            Bind(rest, items is null ? value : new ArrayValue([.. items.Skip(shape.Elements.Length)]), scope);
    }
}
