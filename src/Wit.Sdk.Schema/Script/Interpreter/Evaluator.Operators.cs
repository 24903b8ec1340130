using System.Text;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>Operators and assignments.</content>
internal sealed partial class Evaluator
{
    private Value EvaluateConditional(Expression.Conditional node, Scope scope)
    {
        while (true)
        {
            var condition = Evaluate(node.Condition, scope);
            if (condition is UnknownValue)
                return condition;
            var branch = condition.IsTruthy ? node.WhenTrue : node.WhenFalse;
            if (branch is not Expression.Conditional next)
                return Evaluate(branch, scope);
            if (!Step(next, scope))
                return new UnknownValue(Cause.Told);
            node = next;
        }
    }

    /// <summary>A chain of operators, such as <c>a + b + c</c>: from the left in a loop, so that it may be of any length. Texts are put together at its end.</summary>
    private Value EvaluateBinary(Expression.Binary node, Scope scope)
    {
        var open = new Stack<Expression.Binary>();
        Expression start = node;
        for (; start is Expression.Binary binary; start = binary.Left)
            open.Push(binary);
        var left = Evaluate(start, scope);
        StringBuilder? text = null;
        while (open.Count > 0 && left is not UnknownValue)
        {
            var next = open.Pop();
            if (!Step(next, scope))
                return new UnknownValue(Cause.Told);
            if (text is not null && next.Operator != "+")
                (left, text) = (new StringValue(text.ToString()), null);
            if (next.Operator is "??" or "||" or "&&")
            {
                left = Decides(next.Operator, left) ? left : Evaluate(next.Right, scope);
                continue;
            }

            var right = Evaluate(next.Right, scope);
            if (right is UnknownValue)
                return right;
            if (next.Operator == "+" && left is StringValue first && TextOf(right) is { } more)
                (left, text) = Append(first, text, more, OriginOf(next, scope));
            else
                left = Operate(next.Operator, text is null ? left : new StringValue(text.ToString()), right, OriginOf(next, scope));
        }

        return text is null || left is UnknownValue ? left : new StringValue(text.ToString());
    }

    /// <summary>Whether the left side decides the result of <c>??</c>, <c>||</c> or <c>&amp;&amp;</c>.</summary>
    private static bool Decides(string operation, Value left) => operation switch
    {
        "??" => !left.IsNullish,
        "||" => left.IsTruthy,
        _ => !left.IsTruthy,
    };

    /// <summary>Puts a text behind what a chain has so far.</summary>
    private (Value Left, StringBuilder? Text) Append(StringValue first, StringBuilder? text, string more, Origin origin)
    {
        var length = (long)(text?.Length ?? first.Value.Length) + more.Length;
        var refused = length > Limits.StringLength ? RefuseText(length, origin) : RefuseText(text is null ? length : more.Length, origin);
        return refused is not null ? (refused, null) : (first, (text ?? new StringBuilder(first.Value)).Append(more));
    }

    private Value Operate(string operation, Value left, Value right, Origin origin)
    {
        if (left is StringValue { Value.Length: > Limits.CharactersPerStep and var length } && !SpendLook(0, length, origin))
            return new UnknownValue(Cause.Told);
        switch (operation)
        {
            case "===":
                return Value.Of(Equality.AreSame(left, right));
            case "!==":
                return Value.Of(!Equality.AreSame(left, right));
            case "==":
                return Value.Of(Equality.AreLooselySame(left, right));
            case "!=":
                return Value.Of(!Equality.AreLooselySame(left, right));
            case "in":
                return Contains(right, TextOf(left) ?? string.Empty);
            case "instanceof":
                return InstanceOf(left, right) is { } isInstance
                    ? Value.Of(isInstance)
                    : new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfRunTime, origin, "'instanceof'"));
        }

        if (operation == "+" && (left is not (NumberValue or BigIntValue or BooleanValue or UndefinedValue or NullValue)
            || right is not (NumberValue or BigIntValue or BooleanValue or UndefinedValue or NullValue)))
        {
            return Concatenate(left, right, origin);
        }

        if (left is BigIntValue a && right is BigIntValue b)
            return Spend(BigOperators.CostOf(a.Value, b.Value), origin) ? BigOperators.Operate(operation, a.Value, b.Value, origin) : new UnknownValue(Cause.Told);
        if (operation is "<" or ">" or "<=" or ">=" && left is StringValue first && right is StringValue second)
            return Compare(operation, string.CompareOrdinal(first.Value, second.Value));
        return OperateNumbers(operation, Conversion.ToNumber(left), Conversion.ToNumber(right));
    }

    /// <summary>Whether an object has a member: unknown when members of it are, and the name is none of the known ones.</summary>
    private static Value Contains(Value whole, string name) => whole.GetProperty(name) is not null ? Value.True
        : whole is ObjectValue { HasUnknownKeys: { } unknown } ? unknown
        : Value.False;

    /// <summary>Whether a value was created by a class of the schema's or of JavaScript's; null if that can't be determined.</summary>
    private bool? InstanceOf(Value left, Value right) => right switch
    {
        ClassValue type => type.Made(left),
        NativeValue native => Constructors.Made(native.Name, left) ?? vocabulary.IsInstance(left, native.Name),
        _ => null,
    };

    private Value Concatenate(Value left, Value right, Origin origin)
    {
        if (TextOf(left) is not { } first || TextOf(right) is not { } second)
            return new UnknownValue(new Cause(DiagnosticCatalogue.NotSupported, origin, "an object as text", "write the text down"));
        return RefuseText((long)first.Length + second.Length, origin) ?? (Value)new StringValue(first + second);
    }

    public static BooleanValue Compare(string operation, int order) => Value.Of(operation switch
    {
        "<" => order < 0,
        ">" => order > 0,
        "<=" => order <= 0,
        _ => order >= 0,
    });

    private static Value OperateNumbers(string operation, double left, double right) => operation switch
    {
        "+" => new NumberValue(left + right),
        "-" => new NumberValue(left - right),
        "*" => new NumberValue(left * right),
        "/" => new NumberValue(left / right),
        "%" => new NumberValue(left % right),
        "**" => new NumberValue(Math.Pow(left, right)),
        "<" => Value.Of(left < right),
        ">" => Value.Of(left > right),
        "<=" => Value.Of(left <= right),
        ">=" => Value.Of(left >= right),
        "<<" => new NumberValue(Conversion.ToInt32(left) << (Conversion.ToInt32(right) & 31)),
        ">>" => new NumberValue(Conversion.ToInt32(left) >> (Conversion.ToInt32(right) & 31)),
        ">>>" => new NumberValue((uint)Conversion.ToInt32(left) >> (Conversion.ToInt32(right) & 31)),
        "&" => new NumberValue(Conversion.ToInt32(left) & Conversion.ToInt32(right)),
        "|" => new NumberValue(Conversion.ToInt32(left) | Conversion.ToInt32(right)),
        "^" => new NumberValue(Conversion.ToInt32(left) ^ Conversion.ToInt32(right)),
        _ => throw new InvalidOperationException("No operator " + operation),
    };

    private Value EvaluateUnary(Expression.Unary node, Scope scope)
    {
        if (node.Operator == "delete")
            return Delete(node.Operand, scope);
        var operand = Evaluate(node.Operand, scope);
        if (node.Operator == "void")
            return Value.Undefined;
        if (operand is UnknownValue)
            return operand;
        return node.Operator switch
        {
            "!" => Value.Of(!operand.IsTruthy),
            "-" when operand is BigIntValue big => new BigIntValue(-big.Value),
            "-" => new NumberValue(-Conversion.ToNumber(operand)),
            "+" => new NumberValue(Conversion.ToNumber(operand)),
            "~" when operand is BigIntValue big => new BigIntValue(-big.Value - 1),
            "~" => new NumberValue(~Conversion.ToInt32(Conversion.ToNumber(operand))),
            "typeof" => new StringValue(operand.TypeOf),
            _ => Value.True,
        };
    }

    private BooleanValue Delete(Expression target, Scope scope)
    {
        var (whole, key) = target switch
        {
            Expression.Member member => (Evaluate(member.Target, scope), member.Name),
            Expression.Index index => (Evaluate(index.Target, scope), TextOfKey(Evaluate(index.Key, scope))),
            _ => (Value.Undefined, null),
        };
        if (key is not null && MembersOf(whole) is { } members)
        {
            NoteChange(whole);
            members.Remove(key);
        }

        return Value.True;
    }

    private Value EvaluateAssignment(Expression.Assignment node, Scope scope)
    {
        if (node.Operator == "=")
            return Assign(node.Target, Evaluate(node.Value, scope), scope);
        var current = Evaluate(node.Target, scope);
        if (current is UnknownValue)
            return current;
        var operation = node.Operator.Substring(0, node.Operator.Length - 1);
        var keeps = operation switch
        {
            "??" => !current.IsNullish,
            "||" => current.IsTruthy,
            "&&" => !current.IsTruthy,
            _ => false,
        };
        if (keeps)
            return current;
        var right = Evaluate(node.Value, scope);
        if (right is UnknownValue || operation is "??" or "||" or "&&")
            return Assign(node.Target, right, scope);
        return Assign(node.Target, Operate(operation, current, right, OriginOf(node, scope)), scope);
    }

    private Value EvaluateUpdate(Expression.Update node, Scope scope)
    {
        var before = Evaluate(node.Operand, scope);
        if (before is UnknownValue)
            return before;
        Value after = before is BigIntValue big
            ? new BigIntValue(big.Value + (node.IsIncrement ? 1 : -1))
            : new NumberValue(Conversion.ToNumber(before) + (node.IsIncrement ? 1 : -1));
        Assign(node.Operand, after, scope);
        return node.IsPrefix ? after : before;
    }

    private Value Assign(Expression target, Value value, Scope scope)
    {
        switch (target)
        {
            case Expression.Identifier name:
                if (scope.TryAssign(name.Name, value) is { } block)
                {
                    if (block.IsShared)
                        Log.NoteAssignment();
                }
                else if (scope.Module.FindBinding(name.Name) is { } binding and not Binding.Import)
                {
                    Log.NoteAssignment();
                    binding.Value = value;
                }

                break;
            case Expression.Member member:
                AssignElement(Evaluate(member.Target, scope), new StringValue(member.Name), value, OriginOf(target, scope));
                break;
            case Expression.Index index:
                AssignElement(Evaluate(index.Target, scope), Evaluate(index.Key, scope), value, OriginOf(target, scope));
                break;
        }

        return value;
    }

    /// <summary>Notes that a value has a member whose name can't be known.</summary>
    private static void AssignAnywhere(Value target, UnknownValue key)
    {
        if (MembersOf(target) is { } members)
            members.HasUnknownKeys ??= key;
        else if (target is ArrayValue array)
            array.Items.Add(key);
    }

    private void AssignElement(Value target, Value key, Value value, Origin origin)
    {
        if (!Allocate(Limits.BytesPerMember, origin) || (key is StringValue { Value.Length: var characters } && !SpendLook(0, characters, origin)))
            return;
        NoteChange(target);
        if (TextOfKey(key) is { } fact && target.Take(fact, value))
            return;
        if (key is UnknownValue unknown)
            AssignAnywhere(target, unknown);
        else if (MembersOf(target) is { } members && TextOfKey(key) is { } name)
            members.Set(name, value);
        else if (target is ArrayValue cut && key is StringValue { Value: "length" } && value is NumberValue { Value: >= 0 and var length } && length <= cut.Items.Count)
            cut.Items.RemoveRange((int)length, cut.Items.Count - (int)length);
        else if (target is ArrayValue array && key is NumberValue { Value: var position } && position >= 0 && position < array.Items.Count)
            array.Items[(int)position] = value;
        else if (target is ArrayValue grown && key is NumberValue next && next.Value == grown.Items.Count)
            grown.Items.Add(value);
    }
}
