using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>An array.</summary>
internal sealed class ArrayValue(List<Value> items) : Value
{
    public List<Value> Items => items;

    /// <summary>The members of an array besides its items: <c>raw</c> of the strings of a tagged template, <c>groups</c> of a match.</summary>
    public ObjectValue? Members { get; init; }

    public override string Description => "an array";

    public override Value? GetProperty(string name) => name == "length" ? new NumberValue(items.Count) : Members?.GetProperty(name);

    public override Method? FindMethod(string name) => ArrayMethods.Table.Find(name);
}
