using System.Text;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>Objects, members and templates.</content>
internal sealed partial class Evaluator
{
    /// <summary>The result of a chain once it has met nothing at a <c>?.</c>.</summary>
    private static readonly UnknownValue s_chainEnd = new(Cause.Told);

    private ObjectValue EvaluateObject(Expression.Object node, Scope scope)
    {
        var result = new ObjectValue();
        Allocate(node.Members.Length * Limits.BytesPerMember, OriginOf(node, scope));
        foreach (var member in node.Members)
        {
            switch (member)
            {
                case ObjectMember.Property property:
                    result.Set(new Property(
                        property.Name, EvaluatePart(property.Value, scope), new Origin(scope.Source, property.Span), property.DocComment));
                    break;
                case ObjectMember.Computed computed:
                    if (TextOfKey(Evaluate(computed.Key, scope)) is { } key)
                        result.Set(new Property(key, EvaluatePart(computed.Value, scope), new Origin(scope.Source, computed.Span), computed.DocComment));
                    else
                        result.HasUnknownKeys ??= new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfRunTime, OriginOf(computed.Key, scope), "this key"));
                    break;
                case ObjectMember.Getter getter:
                    if (TextOfKey(Evaluate(getter.Key, scope)) is { } name)
                        result.Set(new Property(name, new AccessorValue(new FunctionValue(getter.Syntax, scope)), new Origin(scope.Source, getter.Span), getter.DocComment));
                    break;
                case ObjectMember.Spread spread:
                    SpreadInto(result, Evaluate(spread.Argument, scope), OriginOf(spread.Argument, scope));
                    break;
            }
        }

        return result;
    }

    /// <summary>
    /// The value of a member. One that throws is unknown, unless the error is caught: the other members still exist, and the error is reported when the member is needed.
    /// </summary>
    private Value EvaluatePart(Expression expression, Scope scope)
    {
        if (_tries > 0)
            return Evaluate(expression, scope);
        try
        {
            return Evaluate(expression, scope);
        }
        catch (ThrownException thrown)
        {
            return new UnknownValue(new Cause(DiagnosticCatalogue.Thrown, thrown.Origin, TextOfThrown(thrown.Value)));
        }
    }

    private void SpreadInto(ObjectValue target, Value source, Origin origin)
    {
        var count = SizeOf(source).Items;
        if (!Spend(count, origin) || !Allocate(count * Limits.BytesPerMember, origin))
            return;
        switch (source)
        {
            case ObjectValue members:
                foreach (var property in members.Properties)
                    target.Set(property.Value is AccessorValue ? property with { Value = Settle(property.Value, members, origin) } : property);
                target.HasUnknownKeys ??= members.HasUnknownKeys;
                break;
            case ArrayValue array:
                for (var i = 0; i < array.Items.Count; i++)
                    target.Set(NumberFormat.ToText(i), array.Items[i]);
                break;
            case UnknownValue unknown:
                target.HasUnknownKeys ??= unknown;
                break;
            default:
                foreach (var property in source.OwnProperties ?? [])
                    target.Set(property.Key, property.Value);
                break;
        }
    }

    private static string? TextOfKey(Value key) => key is Primitive primitive ? primitive.ToText() : null;

    private Value MemberOf(Expression.Member node, Value target, Scope scope) =>
        ReferenceEquals(target, s_chainEnd) || (node.IsOptional && target.IsNullish) ? s_chainEnd : GetMember(target, node.Name, new Origin(scope.Source, node.NameSpan));

    private Value IndexOf(Expression.Index node, Value target, Scope scope)
    {
        if (ReferenceEquals(target, s_chainEnd) || (node.IsOptional && target.IsNullish))
            return s_chainEnd;
        var key = Evaluate(node.Key, scope);
        if (key is StringValue { Value.Length: var length } && !SpendLook(0, length, OriginOf(node.Key, scope)))
            return new UnknownValue(Cause.Told);
        if (key is UnknownValue)
            return key;
        if (target is UnknownValue { RunTimePath: not null } unknown && TextOfKey(key) is { } variable)
            return unknown.Member(variable, new Origin(scope.Source, node.Span));
        if (target is ArrayValue array && PlaceOf(key) is { } number)
        {
            return number.Value >= 0 && number.Value < array.Items.Count && Math.Floor(number.Value) == number.Value
                ? array.Items[(int)number.Value]
                : Value.Undefined;
        }

        if (target is StringValue text && PlaceOf(key) is { } position)
            return position.Value >= 0 && position.Value < text.Value.Length ? new StringValue(text.Value[(int)position.Value].ToString()) : Value.Undefined;
        return TextOfKey(key) is { } name ? GetMember(target, name, OriginOf(node.Key, scope)) : Value.Undefined;
    }

    /// <summary>The place that a key means: <c>1</c>, and <c>"1"</c>, which a loop over the keys of a list yields.</summary>
    private static NumberValue? PlaceOf(Value key) => key switch
    {
        NumberValue number => number,
        StringValue { Value: { Length: > 0 and < 10 } digits } when digits.All(char.IsDigit) => new NumberValue(Conversion.ToNumber(key)),
        _ => null,
    };

    private Value EvaluateChain(Expression.OptionalChain node, Scope scope)
    {
        var value = Evaluate(node.Content, scope);
        return ReferenceEquals(value, s_chainEnd) ? Value.Undefined : value;
    }

    /// <summary>Reads a member. Of Drizzle's objects an unknown one is an error at once; of JavaScript's it is undefined.</summary>
    public Value GetMember(Value target, string name, Origin origin)
    {
        if (target is UnknownValue untold)
            return untold.Member(name, origin);
        if (target.IsNullish)
            return new UnknownValue(new Cause(DiagnosticCatalogue.MemberOfNothing, origin, name, target.Description));
        if (target.GetProperty(name) is { } property)
            return Settle(property, target is SuperValue above ? above.Self : target, origin);
        if (target.FindMethod(name) is { } method)
            return new NativeValue(name, method.Code) { Receiver = target };
        if (target is ObjectValue { HasUnknownKeys: { } unknown })
            return unknown;
        if (target.RefusesMember(name))
        {
            return Fail(
                origin, DiagnosticCatalogue.UnknownMember, name, target.Description, Suggestion.For(name, target.MemberNames, "remove it"));
        }

        if (target is ObjectValue or ArrayValue or StringValue or NumberValue or BooleanValue or ClassValue or FunctionValue or MapValue or RegexValue)
            return Value.Undefined;
        return new UnknownValue(new Cause(
            DiagnosticCatalogue.NotSupported, origin, "'" + name + "' of " + target.Description, "write the value into the schema"));
    }

    private Value EvaluateTemplate(Expression.Template node, Scope scope)
    {
        var text = new StringBuilder(node.Strings[0]);
        for (var i = 0; i < node.Parts.Length; i++)
        {
            var part = Evaluate(node.Parts[i], scope);
            if (TextOf(part) is not { } partText)
                return part is UnknownValue ? part : Unsupported(node.Parts[i], scope, part.Description + " as text");
            if (RefuseText(text.Length + partText.Length + node.Strings[i + 1].Length, OriginOf(node, scope)) is { } refused)
                return refused;
            text.Append(partText).Append(node.Strings[i + 1]);
        }

        return new StringValue(text.ToString());
    }

    /// <summary>The text that JavaScript makes of a value; null when it makes none worth having.</summary>
    public static string? TextOf(Value value) => value switch
    {
        Primitive primitive => primitive.ToText(),
        ArrayValue array => TextOf(array),
        DateValue date => date.ToIsoText(),
        _ => null,
    };

    private static string? TextOf(ArrayValue array)
    {
        var parts = new List<string>();
        long length = 0;
        foreach (var item in array.Items)
        {
            if (item is ArrayValue || (item.IsNullish ? string.Empty : TextOf(item)) is not { } text)
                return null;
            length += text.Length + 1;
            if (length > Limits.StringLength)
                return null;
            parts.Add(text);
        }

        return string.Join(",", parts);
    }

    private Value EvaluateTagged(Expression.TaggedTemplate node, Scope scope)
    {
        var tag = Evaluate(node.Tag, scope);
        if (tag is UnknownValue)
            return tag;
        var parts = new Value[node.Content.Parts.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Evaluate(node.Content.Parts[i], scope);
        if (tag is NativeValue { Template: { } template })
            return template(node.Content.Strings, parts, OriginOf(node, scope), [.. node.Content.Parts.Select(part => part.Span)]);
        var members = new ObjectValue();
        members.Set("raw", new ArrayValue([.. node.Content.Raw.Select(text => (Value)new StringValue(text))]));
        var strings = new ArrayValue([.. node.Content.Strings.Select(text => (Value)new StringValue(text))]) { Members = members };
        return Call(tag, Value.Undefined, [strings, .. parts], null, OriginOf(node, scope));
    }
}
