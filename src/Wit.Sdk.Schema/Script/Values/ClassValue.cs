using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A class of the schema's files.</summary>
internal sealed class ClassValue(string name, ClassValue? parent) : Value
{
    /// <summary>The class that it extends.</summary>
    public ClassValue? Parent => parent;

    /// <summary>How many classes it extends.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The static members.</summary>
    public ObjectValue Statics { get; } = new();

    /// <summary>The methods and getters of its objects.</summary>
    public ObjectValue Prototype { get; } = new() { Prototype = parent?.Prototype };

    /// <summary>The fields of its objects, each with the scope that its value is evaluated in.</summary>
    public List<ClassMember.Field> Fields { get; } = [];

    /// <summary>The constructor; null when the class declares none.</summary>
    public FunctionValue? Constructor { get; set; }

    /// <summary>The scope of the class's body.</summary>
    public required Scope Scope { get; init; }

    public override string Description => "the class '" + name + "'";

    public override string TypeOf => "function";

    public override IEnumerable<string> MemberNames => Statics.MemberNames;

    public override Value? GetProperty(string member) =>
        Statics.GetProperty(member) ?? parent?.GetProperty(member) ?? (member == "name" ? new StringValue(name) : member == "prototype" ? Prototype : null);

    /// <summary>Whether an object was made by this class, or by one that extends it.</summary>
    public bool Made(Value value)
    {
        for (var prototype = (value as ObjectValue)?.Prototype; prototype is not null; prototype = prototype.Prototype)
        {
            if (ReferenceEquals(prototype, Prototype))
                return true;
        }

        return false;
    }
}
