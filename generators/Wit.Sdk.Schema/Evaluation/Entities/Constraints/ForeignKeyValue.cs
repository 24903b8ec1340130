namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A foreign key of the extra config: <c>foreignKey(...)</c>.</summary>
internal sealed class ForeignKeyValue(ObjectValue config, Origin origin) : Entity(origin)
{
    private static readonly MethodTable s_methods = new(
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

    public override IEnumerable<string> MemberNames => s_methods.Names;

    public override Method? FindMethod(string name) => s_methods.Find(name);
}
