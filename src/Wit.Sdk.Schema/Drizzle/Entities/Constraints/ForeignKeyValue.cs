using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities.Constraints;

/// <summary>A foreign key of the extra config: <c>foreignKey(...)</c>.</summary>
internal sealed class ForeignKeyValue(ObjectValue config, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(
        new Method("onDelete", call =>
        {
            ((ForeignKeyValue)call.Receiver).OnDelete = call[0];
            return call.Receiver;
        }),
        new Method("onUpdate", call =>
        {
            ((ForeignKeyValue)call.Receiver).OnUpdate = call[0];
            return call.Receiver;
        }));

    public ObjectValue Config => config;

    public Value OnDelete { get; private set; } = Undefined;

    public Value OnUpdate { get; private set; } = Undefined;

    public override string Description => "a foreign key";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);
}
