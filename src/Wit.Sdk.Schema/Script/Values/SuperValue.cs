namespace Wit.Sdk.Schema.Script.Values;

/// <summary><c>super</c>: the class above, as seen by an object.</summary>
internal sealed class SuperValue(ClassValue owner, Value self) : Value
{
    /// <summary>The class whose code says <c>super</c>.</summary>
    public ClassValue Owner => owner;

    /// <summary>The object, or the class in a static method.</summary>
    public Value Self => self;

    public override string Description => "'super'";

    public override Value? GetProperty(string name) => self is ClassValue ? owner.Parent?.GetProperty(name) : owner.Parent?.Prototype.GetProperty(name);
}
