using System.Numerics;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>Values that are as large as evaluation lets them be, and small ones that are huge when they are walked over or written down.</summary>
internal sealed class HugeValues
{
    private readonly StringValue _text = new(string.Concat(Enumerable.Repeat("aB1,\u00e9\"\\ ", Limits.StringLength / 8)));
    private readonly StringValue _small = new("a");

    public HugeValues()
    {
        ArrayValue shared = new([new NumberValue(1), _small]);
        ObjectValue members = new();
        for (var i = 0; i < 60; i++)
        {
            shared = new ArrayValue([shared, shared]);
            var outer = new ObjectValue();
            outer.Set("a", members);
            outer.Set("b", members);
            members = outer;
        }

        var endless = new ArrayValue([]);
        endless.Items.Add(endless);
        var texts = new ArrayValue([.. Enumerable.Repeat<Value>(_text, 100_000)]);
        var numbers = new ArrayValue([.. Enumerable.Range(0, 100_000).Select(number => new NumberValue(number * 7919 % 100_003))]);
        var pairs = new ArrayValue([.. Enumerable.Range(0, 50_000).Select(number => new ArrayValue([new StringValue("k" + number), _text]))]);
        var wide = new ObjectValue();
        for (var i = 0; i < 50_000; i++)
            wide.Set("k" + i, _text);
        var raw = new ObjectValue();
        raw.Set("raw", texts);
        var length = new ObjectValue();
        length.Set("length", new NumberValue(100_000));
        Shared = [shared, members, endless];
        Large = [_text, texts, numbers, pairs, wide, raw, length, new BigIntValue(BigInteger.Pow(2, 16_000)), new RegexValue("(a|a*b|\\s)*?", "g"), Map(false), Map(true), Sql()];
        Functions = [new NativeValue("same", call => call[0]), new NativeValue("text", _ => _text), new NativeValue("list", _ => numbers), new NativeValue("order", call => new NumberValue(1))];
    }

    public Value[] Shared { get; }

    public Value[] Large { get; }

    public NativeValue[] Functions { get; }

    public static Origin Nowhere { get; } = new(new SourceText(new SourceFile("schema.ts", "x")), new TextSpan(0, 1));

    /// <summary>Values that a method of a kind can be called on.</summary>
    public IEnumerable<Value> Receivers(string? kind) => kind switch
    {
        null => [Value.Undefined],
        "array" => [.. Large.OfType<ArrayValue>().Take(2).Select(list => new ArrayValue([.. list.Items])), .. Shared.OfType<ArrayValue>().Select(list => new ArrayValue([.. list.Items]))],
        "string" => [_text, new StringValue(new string('a', Limits.StringLength))],
        "map" => [Map(false)],
        "set" => [Map(true)],
        "number" => [new NumberValue(1e300), new NumberValue(0.1)],
        "bigint" => [Large.OfType<BigIntValue>().First()],
        "regex" => [.. Large.OfType<RegexValue>(), new RegexValue(new string('(', 4000) + new string(')', 4000), "g"), new RegexValue("((a{1,99}){1,99}){1,99}", "")],
        "date" => [new DateValue(DateTime.UnixEpoch)],
        "function" => Functions,
        "sql" => [Sql()],
        "iterator" => [new IteratorValue([.. ((ArrayValue)Large[2]).Items], Value.Undefined)],
        _ => throw new InvalidOperationException(kind),
    };

    /// <summary>Lists of arguments that make most work.</summary>
    public IEnumerable<Value[]> Arguments()
    {
        var infinite = new NumberValue(double.PositiveInfinity);
        yield return [];
        yield return [infinite];
        yield return [new NumberValue(1e9), _text];
        yield return [_small, _text];
        yield return [new RegexValue("a|a*z", "g"), _text];
        foreach (var function in Functions)
            yield return [function, infinite];
        foreach (var value in (Value[])[_text, Large[1], Large[4], .. Shared])
        {
            yield return [value];
            yield return [value, Functions[0]];
        }

        yield return [.. Enumerable.Repeat<Value>(_text, 100_000)];
        yield return [.. Enumerable.Repeat(Large[1], 10_000)];
    }

    private MapValue Map(bool isSet)
    {
        var map = new MapValue(isSet);
        for (var i = 0; i < 50_000; i++)
            map.Set(new NumberValue(i), isSet ? new NumberValue(i) : _text);
        return map;
    }

    private SqlValue Sql() => new(Enumerable.Range(0, 100_000).Select(_ => SqlPart.Text(_text.Value)), Nowhere);
}
