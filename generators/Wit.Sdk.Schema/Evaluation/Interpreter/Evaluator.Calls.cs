using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <content>Calls, and what functions bind and give.</content>
internal sealed partial class Evaluator
{
    private Value EvaluateCall(Expression.Call node, Scope scope)
    {
        if (node.Callee is Expression.Member member)
            return EvaluateMethodCall(node, member, scope);
        if (node is { Callee: Expression.Identifier { Name: "require" }, Arguments: [Expression.String specifier] } && scope.Module.FindBinding("require") is null)
            return ValueOfModule(specifier, scope);
        var callee = Evaluate(node.Callee, scope);
        if (ReferenceEquals(callee, s_chainEnd) || (node.IsOptional && callee.IsNullish))
            return s_chainEnd;
        if (callee is UnknownValue unknown)
            return unknown.Result;
        return Call(callee, Value.Undefined, EvaluateArguments(node.Arguments, scope), node.Arguments, OriginOf(node, scope));
    }

    private Value EvaluateMethodCall(Expression.Call node, Expression.Member member, Scope scope)
    {
        var target = Evaluate(member.Target, scope);
        if (ReferenceEquals(target, s_chainEnd) || (member.IsOptional && target.IsNullish))
            return s_chainEnd;
        if (target is UnknownValue unknown)
            return (unknown.RunTimePath is null ? unknown : unknown.Member(member.Name, new Origin(scope.Source, member.NameSpan))).Result;
        if (target.GetProperty(member.Name) is null && target.FindMethod(member.Name) is { } method)
        {
            // The call stands where its own name does, not where the chain before it starts.
            var origin = new Origin(scope.Source, TextSpan.FromBounds(member.NameSpan.Start, node.Span.End));
            return method.Code(new Invocation(this, method.Name, target, EvaluateArguments(node.Arguments, scope), node.Arguments, origin));
        }

        if (target is ColumnBuilderValue column && column.GetProperty(member.Name) is null)
        {
            EvaluateArguments(node.Arguments, scope);
            return column.Misuse(new Cause(
                DiagnosticCatalogue.UnknownMember, new Origin(scope.Source, member.NameSpan), member.Name, column.Description,
                Suggestion.For(member.Name, column.MemberNames, "remove it")));
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
            if (Iterate(source) is { } items)
            {
                if (Spend(items.Count, OriginOf(node, scope)))
                    values.AddRange(items);
            }
            else
            {
                values.Add(source is UnknownValue ? source : Unsupported(node, scope, "a spread of " + source.Description));
            }
        }

        return values;
    }

    /// <summary>The elements of what can be iterated; null when it can't.</summary>
    public static IReadOnlyList<Value>? Iterate(Value source) => source switch
    {
        ArrayValue array => array.Items,
        MapValue map => MapMethods.Items(map),
        IteratorValue iterator => iterator.TakeRest(),
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
                return native.Code(new Invocation(this, native.Name, native.Receiver ?? receiver, arguments, nodes, origin));
            case FunctionValue function:
                return CallFunction(function, receiver, arguments, origin);
            case SuperValue above:
                return CallSuper(above, arguments, origin);
            case EnumValue type:
                return ColumnWords.OfEnum(type, new Invocation(this, type.Name, type, arguments, nodes, origin));
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

    /// <summary>The expression that a function gives, when that is all it does; null when it does more.</summary>
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
        var items = Iterate(value);
        for (var i = 0; i < shape.Elements.Length; i++)
        {
            if (shape.Elements[i] is { } element)
                BindElement(element, items is null ? value : i < items.Count ? items[i] : Value.Undefined, scope);
        }

        if (shape.Rest is { } rest)
            Bind(rest, items is null ? value : new ArrayValue([.. items.Skip(shape.Elements.Length)]), scope);
    }
}
