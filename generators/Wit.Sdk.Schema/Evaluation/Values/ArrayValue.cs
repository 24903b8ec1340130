namespace Wit.Sdk.Schema.Evaluation;

/// <summary>An array.</summary>
internal sealed class ArrayValue(List<Value> items) : Value
{
    public List<Value> Items => items;

    public override string Description => "an array";

    public override Value? GetProperty(string name) => name == "length" ? new NumberValue(items.Count) : null;

    public override Method? FindMethod(string name) => ArrayMethods.Table.Find(name);
}
