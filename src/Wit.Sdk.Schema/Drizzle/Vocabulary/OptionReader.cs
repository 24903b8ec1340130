using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>Reads the options of a function, each with a complaint at its place when it is of the wrong kind.</summary>
internal sealed class OptionReader
{
    private readonly Invocation _call;
    private readonly ObjectValue? _options;
    private readonly Origin _origin;

    /// <param name="call">The call.</param>
    /// <param name="index">The position of the options among the arguments.</param>
    /// <param name="allowed">The names that there are; null for any.</param>
    public OptionReader(Invocation call, int index, IReadOnlyCollection<string>? allowed)
    {
        _call = call;
        _origin = call.OriginOf(index);
        var value = call[index];
        _options = value as ObjectValue;
        if (value is UnknownValue)
            Failed = !call.Evaluator.Demand(value);
        else if (_options is null && !value.IsNullish)
            Fail(value, _origin, "The options of " + call.Name, "an object");
        if (_options?.HasUnknownKeys is { } unknown)
            Failed |= !call.Evaluator.Demand(unknown);
        if (_options is not null && allowed is not null && call.Evaluator.SpendItems(_options.Count * 16L, _origin))
            CheckNames(allowed);
    }

    /// <summary>Whether something was wrong; it is reported.</summary>
    public bool Failed { get; private set; }

    public Value Raw(string name) => _options?.GetProperty(name) ?? Value.Undefined;

    public int? Int(string name)
    {
        var value = Raw(name);
        if (value is NumberValue { Value: var number } && number >= int.MinValue && number <= int.MaxValue && Math.Floor(number) == number)
            return (int)number;
        if (!value.IsNullish)
            Fail(value, OriginOf(name), Describe(name), "a whole number");
        return null;
    }

    public string? Text(string name)
    {
        var value = Raw(name);
        if (value is StringValue text)
            return text.Value;
        if (!value.IsNullish)
            Fail(value, OriginOf(name), Describe(name), "a string");
        return null;
    }

    public bool Flag(string name)
    {
        var value = Raw(name);
        if (value is UnknownValue)
            Failed |= !_call.Evaluator.Demand(value);
        return value.IsTruthy && value is not UnknownValue;
    }

    /// <summary>A whole number of any size, as text.</summary>
    public string? Digits(string name)
    {
        var value = Raw(name);
        if (value is NumberValue or BigIntValue or StringValue)
            return ((Primitive)value).ToText();
        if (!value.IsNullish)
            Fail(value, OriginOf(name), Describe(name), "a number");
        return null;
    }

    /// <summary>A list of strings, or the values of an object.</summary>
    public EquatableArray<string> Texts(string name)
    {
        var value = Raw(name);
        if (value.IsNullish)
            return default;
        if (TextsOf(value) is { } texts)
            return texts;
        Fail(value, OriginOf(name), Describe(name), "a list of strings");
        return default;
    }

    /// <summary>The strings of an array or of an object's values; null if there are other values among them.</summary>
    public static EquatableArray<string>? TextsOf(Value value)
    {
        var items = value switch
        {
            ArrayValue array => array.Items,
            ObjectValue { HasUnknownKeys: null } members => members.Properties.Select(property => property.Value).ToList(),
            _ => null,
        };
        if (items is null || items.Any(item => item is not StringValue))
            return null;
        return items.Select(item => ((StringValue)item).Value).ToEquatableArray();
    }

    private Origin OriginOf(string name) => _options?.Find(name)?.KeyOrigin ?? _origin;

    private string Describe(string name) => "The option '" + name + "' of " + _call.Name + "()";

    private void Fail(Value value, Origin origin, string what, string expected)
    {
        Failed = true;
        _call.Evaluator.ReportWrongKind(value, origin, what, expected);
    }

    private void CheckNames(IReadOnlyCollection<string> allowed)
    {
        foreach (var property in _options!.Properties)
        {
            if (!allowed.Contains(property.Key, StringComparer.Ordinal))
            {
                _call.Evaluator.Report(
                    property.KeyOrigin ?? _origin, DiagnosticCatalogue.UnknownOption, property.Key, _call.Name + "()",
                    Suggestion.For(property.Key, allowed, allowed.Count == 0 ? "remove it" : "it has: " + string.Join(", ", allowed)));
            }
        }
    }
}
