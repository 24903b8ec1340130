using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities.Constraints;

/// <summary>A policy: <c>pgPolicy(...)</c>.</summary>
internal sealed class PolicyValue(string name, ObjectValue options, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(new Method("link", call =>
    {
        var policy = (PolicyValue)call.Receiver;
        policy.Linked = call[0] as TableValue;
        if (policy.Linked is null)
            call.Evaluator.ReportWrongKind(call[0], call.OriginOf(0), "What a policy is linked to", "a table");
        return policy;
    }));

    public string Name => name;

    public ObjectValue Options => options;

    public TableValue? Linked { get; private set; }

    public override string Description => "the policy '" + name + "'";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);
}
