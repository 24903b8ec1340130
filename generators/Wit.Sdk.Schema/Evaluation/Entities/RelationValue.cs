using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A relation: <c>one(...)</c>, <c>many(...)</c>.</summary>
internal sealed class RelationValue(RelationKind kind, TableValue target, Value options, Origin origin) : Entity(origin)
{
    private static readonly MethodTable s_methods = new(new Method("withFieldName", call => call.Receiver));

    public RelationKind Kind => kind;

    public TableValue Target => target;

    public Value Options => options;

    public override string Description => "a relation";

    public override IEnumerable<string> MemberNames => s_methods.Names;

    public override Method? FindMethod(string name) => s_methods.Find(name);
}
