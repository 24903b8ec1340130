using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>The statements of functions.</content>
internal sealed partial class Evaluator
{
    /// <summary>How a statement ended.</summary>
    private enum Flow
    {
        Next,
        Return,
        Break,
        Continue,
    }

    /// <summary>How many <c>try</c> statements that catch are around what runs.</summary>
    private int _tries;

    /// <summary>The result of the running function.</summary>
    private Value _result = Value.Undefined;

    private Flow Run(Statement[] statements, Scope scope)
    {
        Hoist(statements, scope);
        foreach (var statement in statements)
        {
            var flow = Run(statement, scope);
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }

    /// <summary>Functions exist before the first statement runs.</summary>
    private static void Hoist(Statement[] statements, Scope scope)
    {
        foreach (var statement in statements)
        {
            if (statement is Statement.Function { Syntax: { Name: { } name, Body: not null } syntax })
                scope.Declare(name, new FunctionValue(syntax, scope));
        }
    }

    private Flow Run(Statement statement, Scope scope)
    {
        if (_isExhausted || _isEndless || !Spend(1, new Origin(scope.Source, statement.Span)))
            return Leave(new UnknownValue(Cause.Told));
        switch (statement)
        {
            case Statement.Variables variables:
                foreach (var declarator in variables.Declarators)
                    Bind(declarator.Target, declarator.Value is { } value ? Evaluate(value, scope) : Value.Undefined, scope);
                return Flow.Next;
            case Statement.Return result:
                return Leave(result.Value is { } returned ? Evaluate(returned, scope) : Value.Undefined);
            case Statement.Evaluate evaluate:
                Evaluate(evaluate.Value, scope);
                return Flow.Next;
            case Statement.If choice:
                return RunIf(choice, scope);
            case Statement.Block block:
                return Run(block.Statements, new Scope(scope));
            case Statement.Throw thrown:
                throw new ThrownException(Evaluate(thrown.Value, scope), new Origin(scope.Source, thrown.Span));
            case Statement.ForEach loop:
                return RunForEach(loop, scope);
            case Statement.For loop:
                return RunFor(loop, scope);
            case Statement.While loop:
                return RunWhile(loop, scope);
            case Statement.Switch choice:
                return RunSwitch(choice, scope);
            case Statement.Try attempt:
                return RunTry(attempt, scope);
            case Statement.Jump jump:
                return jump.IsBreak ? Flow.Break : Flow.Continue;
            case Statement.Class { Syntax: { Name: { } name } syntax } declaration:
                scope.Declare(name, EvaluateClass(syntax, scope, new Origin(scope.Source, declaration.Span)));
                return Flow.Next;
            case Statement.Enum declaration:
                scope.Declare(declaration.Name, EvaluateEnum(declaration, scope));
                return Flow.Next;
            case Statement.Namespace space:
                RunNamespace(space, scope);
                return Flow.Next;
            default:
                return Flow.Next;
        }
    }

    private Flow Leave(Value result)
    {
        _result = result;
        return Flow.Return;
    }

    /// <summary>A branch that can't be evaluated decides the result of the function, which is then unknown.</summary>
    private Flow RunIf(Statement.If choice, Scope scope)
    {
        while (true)
        {
            var condition = Evaluate(choice.Condition, scope);
            if (condition is UnknownValue)
                return Leave(condition);
            if (condition.IsTruthy)
                return Run(choice.Then, scope);
            if (choice.Else is not Statement.If next)
                return choice.Else is { } otherwise ? Run(otherwise, scope) : Flow.Next;
            choice = next;
        }
    }

    private Flow RunForEach(Statement.ForEach loop, Scope scope)
    {
        var source = Evaluate(loop.Source, scope);
        if (loop.IsKeys && source is ObjectValue { HasUnknownKeys: { } unknown })
            return Leave(unknown);
        var items = loop.IsKeys && ObjectLibrary.PropertiesOf(source, this, OriginOf(loop.Source, scope)) is { } keyed
            ? [.. keyed.Select(property => (Value)new StringValue(property.Key))]
            : Iterate(source, OriginOf(loop.Source, scope));
        if (items is null)
            return Leave(source is UnknownValue ? source : Unsupported(loop.Source, scope, "a loop over " + source.Description));
        if (!SpendItems(items.Count, OriginOf(loop.Source, scope)))
            return Leave(new UnknownValue(Cause.Told));
        foreach (var item in items.ToArray())
        {
            var inner = new Scope(scope);
            Bind(loop.Target, item, inner);
            var flow = Run(loop.Body, inner);
            if (flow == Flow.Break)
                break;
            if (flow == Flow.Return)
                return flow;
        }

        return Flow.Next;
    }

    private Flow RunFor(Statement.For loop, Scope scope)
    {
        var outer = new Scope(scope);
        if (loop.Start is { } start)
            Run(start, outer);
        while (true)
        {
            var condition = loop.Condition is { } test ? Evaluate(test, outer) : Value.True;
            if (condition is UnknownValue)
                return Leave(condition);
            if (!condition.IsTruthy)
                return Flow.Next;
            var flow = Run(loop.Body, outer);
            if (flow == Flow.Break)
                return Flow.Next;
            if (flow == Flow.Return)
                return flow;
            if (loop.Step is { } step)
                Evaluate(step, outer);
        }
    }

    private Flow RunWhile(Statement.While loop, Scope scope)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            if (!isFirst || !loop.TestsAfter)
            {
                var condition = Evaluate(loop.Condition, scope);
                if (condition is UnknownValue)
                    return Leave(condition);
                if (!condition.IsTruthy)
                    return Flow.Next;
            }

            var flow = Run(loop.Body, scope);
            if (flow == Flow.Break)
                return Flow.Next;
            if (flow == Flow.Return)
                return flow;
        }
    }

    private Flow RunSwitch(Statement.Switch choice, Scope scope)
    {
        var value = Evaluate(choice.Value, scope);
        if (value is UnknownValue)
            return Leave(value);
        var start = -1;
        for (var i = 0; i < choice.Cases.Length && start < 0; i++)
        {
            if (choice.Cases[i].Test is not { } test)
                continue;
            var wanted = Evaluate(test, scope);
            if (wanted is UnknownValue)
                return Leave(wanted);
            if (Equality.AreSame(value, wanted))
                start = i;
        }

        if (start < 0)
            start = Array.FindIndex(choice.Cases, item => item.Test is null);
        var inner = new Scope(scope);
        for (var i = start; i >= 0 && i < choice.Cases.Length; i++)
        {
            var flow = Run(choice.Cases[i].Body, inner);
            if (flow == Flow.Break)
                return Flow.Next;
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }

    private Flow RunTry(Statement.Try attempt, Scope scope)
    {
        var flow = Flow.Next;
        var tries = _tries;
        _tries += attempt.Catch is null ? 0 : 1;
        try
        {
            flow = Run(attempt.Body, new Scope(scope));
            _tries = tries;
        }
        catch (ThrownException thrown) when (attempt.Catch is not null)
        {
            _tries = tries;
            var inner = new Scope(scope);
            if (attempt.CatchTarget is { } target)
                Bind(target, thrown.Value, inner);
            flow = Run(attempt.Catch, inner);
        }

        if (attempt.Finally is not { } last)
            return flow;
        var finallyFlow = Run(last, new Scope(scope));
        return finallyFlow == Flow.Next ? flow : finallyFlow;
    }

    /// <summary>A TypeScript enum: its numbers count up, and lead back to their names.</summary>
    private ObjectValue EvaluateEnum(Statement.Enum declaration, Scope scope)
    {
        var result = new ObjectValue();
        var inner = new Scope(scope);
        double next = 0;
        foreach (var member in declaration.Members)
        {
            var value = member.Value is { } initial ? Evaluate(initial, inner) : new NumberValue(next);
            result.Set(new Property(member.Name, value, new Origin(scope.Source, member.Span)));
            inner.Declare(member.Name, value);
            if (value is not NumberValue number)
                continue;
            next = number.Value + 1;
            result.Set(number.ToText(), new StringValue(member.Name));
        }

        return result;
    }
}
