using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A relation: <c>one(users, { fields, references, relationName })</c>, or <c>r.one.users({ from, to, alias })</c>.</summary>
internal sealed class RelationValue(RelationKind kind, TableValue target, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(new Method("withFieldName", call => call.Receiver));

    public RelationKind Kind => kind;

    public TableValue Target => target;

    /// <summary>The columns of the table that has the relation: a list, or one; undefined when the other side says them.</summary>
    public Value Columns { get; init; } = Undefined;

    /// <summary>The columns of the target.</summary>
    public Value TargetColumns { get; init; } = Undefined;

    /// <summary>The name that both sides share.</summary>
    public Value RelationName { get; init; } = Undefined;

    public override string Description => "a relation";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);
}
