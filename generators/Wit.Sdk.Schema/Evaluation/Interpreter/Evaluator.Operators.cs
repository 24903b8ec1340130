using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Evaluation;

/// <content>Operators and assignments.</content>
internal sealed partial class Evaluator
{
    private Value EvaluateConditional(Expression.Conditional node, Scope scope)
    {
        var condition = Evaluate(node.Condition, scope);
        return condition is UnknownValue ? condition : Evaluate(condition.IsTruthy ? node.WhenTrue : node.WhenFalse, scope);
    }

    private Value EvaluateBinary(Expression.Binary node, Scope scope)
    {
        var left = Evaluate(node.Left, scope);
        if (left is UnknownValue)
            return left;
        switch (node.Operator)
        {
            case "??":
                return left.IsNullish ? Evaluate(node.Right, scope) : left;
            case "||":
                return left.IsTruthy ? left : Evaluate(node.Right, scope);
            case "&&":
                return left.IsTruthy ? Evaluate(node.Right, scope) : left;
        }

        var right = Evaluate(node.Right, scope);
        return right is UnknownValue ? right : Operate(node.Operator, left, right, OriginOf(node, scope));
    }

    private static Value Operate(string operation, Value left, Value right, Origin origin)
    {
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
            return BigOperators.Operate(operation, a.Value, b.Value, origin);
        if (operation is "<" or ">" or "<=" or ">=" && left is StringValue first && right is StringValue second)
            return Compare(operation, string.CompareOrdinal(first.Value, second.Value));
        return OperateNumbers(operation, Conversion.ToNumber(left), Conversion.ToNumber(right));
    }

    /// <summary>Whether an object has a member: unknown when members of it are, and the name is none of the known ones.</summary>
    private static Value Contains(Value whole, string name) => whole.GetProperty(name) is not null ? Value.True
        : whole is ObjectValue { HasUnknownKeys: { } unknown } ? unknown
        : Value.False;

    /// <summary>Whether a value was made by a class of the schema's or of JavaScript's; null when that can't be told.</summary>
    private static bool? InstanceOf(Value left, Value right) => right switch
    {
        ClassValue type => type.Made(left),
        NativeValue native => Constructors.Made(native.Name, left) ?? KindWords.Made(native.Name, left),
        _ => null,
    };

    private static Value Concatenate(Value left, Value right, Origin origin)
    {
        if (TextOf(left) is not { } first || TextOf(right) is not { } second)
            return new UnknownValue(new Cause(DiagnosticCatalogue.NotSupported, origin, "an object as text", "write the text down"));
        return first.Length + second.Length > Limits.StringLength
            ? new UnknownValue(new Cause(DiagnosticCatalogue.TooMuchWork, origin, Limits.StringLength))
            : new StringValue(first + second);
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
                AssignElement(Evaluate(member.Target, scope), new StringValue(member.Name), value);
                break;
            case Expression.Index index:
                AssignElement(Evaluate(index.Target, scope), Evaluate(index.Key, scope), value);
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

    private void AssignElement(Value target, Value key, Value value)
    {
        NoteChange(target);
        if (target is ColumnValue column && TextOfKey(key) is { } fact && column.Set(fact, value))
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
