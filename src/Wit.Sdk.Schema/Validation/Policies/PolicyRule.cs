using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Schema.Validation.Policies;

/// <summary>A rule about one policy, whether or not the schema creates its table.</summary>
internal abstract class PolicyRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var linked in model.LinkedPolicies)
            Check(linked.Table, linked.Policy, context);
    }

    public override void Check(Table table, RuleContext context)
    {
        foreach (var policy in table.Policies)
            Check(table.Name, policy, context);
    }

    protected abstract void Check(QualifiedName table, Policy policy, RuleContext context);
}
